package de.ratslotse.retrieval.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;

/// The terms of a text in each language of a view and each form, the rarest first.
final class QueryTerms {

    /// Of longer queries the rarest words are taken: they tell most, and time stays bounded.
    static final int WORDS = 40;

    /// Twice as many stretches of letters change next to no rank, but take their time.
    private static final int GRAMS = 24;
    /// Words in more than this share of the passages find nothing that others do not.
    private static final double COMMON = 0.1;

    private final IndexView view;
    private final Map<Language, Map<Form, List<Weighed>>> weighed = new EnumMap<>(Language.class);

    QueryTerms(IndexView view, Query query) {
        this.view = view;
        Optional<Translation> translation = query.translation();
        Set<Language> languages =
                translation.map(words -> Set.of(Language.of(words.language()))).orElse(EnumSet.allOf(Language.class));
        for (Language language : languages) {
            if (view.having(language.field(Form.STEMS)) > 0) {
                weighed.put(language, weighed(language, query));
            }
        }
    }

    private Map<Form, List<Weighed>> weighed(Language language, Query query) {
        return query.words()
                .filter(words -> words.language().equals(language.key()))
                .map(words -> switch (words) {
                    case Translation translation -> new TranslatedTerms(view, language).of(translation);
                    case Keywords keywords -> new KeywordTerms(view, language).of(keywords, query.text());
                })
                .orElseGet(() -> ofText(language, query.text()));
    }

    /// A term and what having it can be worth at most: BM25's measure of its rarity.
    ///
    /// @param word as it stands in the index
    record Weighed(org.apache.lucene.search.Query term, String word, double rarity, boolean isCommon) {

        /// @param with how many have it
        /// @param all how many there are
        static Weighed of(org.apache.lucene.search.Query term, String word, int with, int all) {
            double rarity = Math.log(1 + (all - with + 0.5) / (with + 0.5));
            return new Weighed(term, word, rarity, with > COMMON * all);
        }
    }

    void forEach(BiConsumer<Language, Map<Form, List<Weighed>>> each) {
        weighed.forEach(each);
    }

    /// How long the query is, by the words that are searched for.
    QueryLength length() {
        int differentWords = weighed.values().stream()
                .mapToInt(forms -> forms.getOrDefault(Form.STEMS, List.of()).size())
                .max()
                .orElse(0);
        return QueryLength.of(differentWords);
    }

    private Map<Form, List<Weighed>> ofText(Language language, String text) {
        Map<Form, List<Weighed>> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            forms.put(form, weighed(view, language, form, text));
        }
        return forms;
    }

    /// The terms of a text in one form, the rarest first.
    static List<Weighed> weighed(IndexView view, Language language, Form form, String text) {
        Set<String> terms = IndexAnalyzer.analyzer(language, form).terms(text);
        return terms.stream()
                .map(term -> weighed(view, new Term(language.field(form), term)))
                .sorted(Comparator.comparingDouble(Weighed::rarity).reversed().thenComparing(Weighed::word))
                .limit(form == Form.GRAMS ? GRAMS : WORDS)
                .toList();
    }

    static Weighed weighed(IndexView view, Term term) {
        TermQuery query = view.query(term);
        return Weighed.of(query, term.text(), query.getTermStates().docFreq(), view.having(term.field()));
    }
}
