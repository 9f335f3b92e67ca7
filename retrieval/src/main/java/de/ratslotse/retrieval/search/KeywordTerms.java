package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.search.QueryTerms.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/// The terms of a query's keywords: a passage has each as well by what else it may be called, and a rare compound in
/// part by its parts. The best of these counts, so that no word counts twice.
///
/// Pairs are those of the whole text.
final class KeywordTerms {

    private static final float OTHERWISE = 0.9f;
    private static final float PARTS = 0.4f;

    private static final Set<Form> FORMS = EnumSet.complementOf(EnumSet.of(Form.GRAMS, Form.PAIRS));

    private final IndexView view;
    private final Language language;
    private final CompoundParts parts;

    KeywordTerms(IndexView view, Language language) {
        this.view = view;
        this.language = language;
        this.parts = new CompoundParts(view, language);
    }

    /// A word with the others that stand for it.
    ///
    /// @param parts of the compound that it is; may be empty
    private record Called(String word, List<String> others, List<String> parts) {}

    /// By form, the rarest first.
    ///
    /// @param text of the query, for its pairs
    Map<Form, List<Weighed>> of(Keywords keywords, String text) {
        List<Called> all = keywords.words().stream()
                .distinct()
                .limit(QueryTerms.WORDS)
                .map(words -> new Called(words.getFirst(), words.subList(1, words.size()), parts.of(words.getFirst())))
                .toList();
        Map<Form, List<Weighed>> forms = new EnumMap<>(Form.class);
        for (Form form : FORMS) {
            forms.put(form, weighed(all, form));
        }
        String words = all.stream().map(Called::word).collect(Collectors.joining(" "));
        forms.put(Form.GRAMS, QueryTerms.weighed(view, language, Form.GRAMS, words));
        forms.put(Form.PAIRS, QueryTerms.weighed(view, language, Form.PAIRS, text));
        return forms;
    }

    private List<Weighed> weighed(List<Called> all, Form form) {
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        for (Called called : all) {
            Set<String> own = terms(called.word, form);
            for (String term : own) {
                weighed.computeIfAbsent(term, _ -> own.size() == 1 ? any(term, called, form) : alone(term, form));
            }
        }
        return weighed.values().stream()
                .sorted(Comparator.comparingDouble(Weighed::rarity).reversed().thenComparing(Weighed::word))
                .toList();
    }

    private Set<String> terms(String word, Form form) {
        return IndexAnalyzer.analyzer(language, form).terms(word);
    }

    private Weighed alone(String term, Form form) {
        return QueryTerms.weighed(view, new Term(language.field(form), term));
    }

    /// Whichever of them a text has most of; one that no text has is as rare as the rarest that stands for it.
    private Weighed any(String term, Called called, Form form) {
        List<Weighed> others = called.others.stream()
                .flatMap(other -> terms(other, form).stream())
                .filter(other -> !other.equals(term))
                .map(other -> alone(other, form))
                .toList();
        if (others.isEmpty() && called.parts.isEmpty()) {
            return alone(term, form);
        }
        Weighed own = alone(term, form);
        double rarity = isThere(term, form)
                ? own.rarity()
                : others.stream().mapToDouble(Weighed::rarity).max().orElse(own.rarity());
        List<Query> ways = new ArrayList<>(List.of(own.term()));
        others.forEach(other -> ways.add(inItsPlace(other, rarity)));
        if (!called.parts.isEmpty()) {
            ways.add(new BoostQuery(together(called.parts, form), PARTS));
        }
        return new Weighed(new DisjunctionMaxQuery(ways, 0), term, rarity, own.isCommon());
    }

    /// However rare, another word tells no more than the one it stands for.
    private static Query inItsPlace(Weighed other, double rarity) {
        return new BoostQuery(other.term(), OTHERWISE * (float) Math.min(1, rarity / other.rarity()));
    }

    private boolean isThere(String term, Form form) {
        return view.query(new Term(language.field(form), term)).getTermStates().docFreq() > 0;
    }

    private Query together(List<String> words, Form form) {
        BooleanQuery.Builder together = new BooleanQuery.Builder();
        words.stream()
                .flatMap(word -> terms(word, form).stream())
                .forEach(term -> together.add(alone(term, form).term(), Occur.SHOULD));
        return together.build();
    }
}
