package de.ratslotse.retrieval.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A query's words as Lucene queries over one view. There is no query syntax: any text is only words.
///
/// Scores are shares: 1 would be a passage that has every word of the query in every form so often that more would
/// not count. So they can be compared between languages, between collections of any size, and with a cosine.
final class LexicalQuery {

    /// Of longer queries the rarest words are taken: they tell most, and time stays bounded.
    private static final int WORDS = 40;

    /// Twice as many stretches of letters change next to no rank, but take their time.
    private static final int GRAMS = 24;
    /// So many words are enough to find candidates by; all of them score.
    private static final int FINDING = 16;
    /// Words in more than this share of the passages find nothing that others do not.
    private static final double COMMON = 0.1;
    /// The share of the stretches of letters that a passage must have to look alike.
    private static final double ALIKE = 0.6;

    private final IndexView view;
    private final Map<Language, Map<Form, List<Weighed>>> weighed = new EnumMap<>(Language.class);

    LexicalQuery(IndexView view, String text) {
        this.view = view;
        for (Language language : Language.values()) {
            if (view.having(language.field(Form.STEMS)) > 0) {
                weighed.put(language, weighed(language, text));
            }
        }
    }

    /// How many different words the query has, at most so many as are searched for.
    int differentWords() {
        return weighed.values().stream()
                .mapToInt(forms -> forms.getOrDefault(Form.STEMS, List.of()).size())
                .max()
                .orElse(0);
    }

    /// A term and what having it can be worth at most: BM25's measure of its rarity.
    private record Weighed(TermQuery term, double rarity, boolean isCommon) {}

    /// Ways to find passages, the fastest and surest first; each finds more than the one before.
    List<Supplier<Query>> finding() {
        return List.of(() -> having(LexicalQuery::telling), () -> having(terms -> terms), this::alike);
    }

    private Query having(UnaryOperator<List<Weighed>> chosen) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        weighed.forEach((language, forms) -> {
            for (Form form : EnumSet.of(Form.STEMS, Form.TITLE)) {
                add(any, language.weight(form), chosen.apply(forms.getOrDefault(form, List.of())));
            }
        });
        return any.build();
    }

    /// Passages whose words only look like those of the query, for words that hardly anything has: `Dächer` in
    /// `Schuldächer`.
    private Query alike() {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        weighed.forEach((language, forms) -> {
            List<Weighed> grams = forms.getOrDefault(Form.GRAMS, List.of());
            BooleanQuery.Builder most = new BooleanQuery.Builder();
            add(most, language.weight(Form.GRAMS), grams);
            any.add(
                    most.setMinimumNumberShouldMatch((int) Math.ceil(ALIKE * grams.size()))
                            .build(),
                    Occur.SHOULD);
        });
        return any.build();
    }

    /// Scores passages that were found, by all forms that a passage has.
    List<ScoredTerm> passage() {
        return scoring(Form.OF_PASSAGE, Form.OF_PASSAGE, 1);
    }

    /// The part of [#passage] that is of one form.
    List<ScoredTerm> passage(Form form) {
        return scoring(List.of(form), Form.OF_PASSAGE, 1);
    }

    /// Scores whole files.
    List<ScoredTerm> whole() {
        return scoring(List.of(Form.WHOLE), List.of(Form.WHOLE), 1);
    }

    /// Scores what files are called. The score is squared later, and with it what the language is worth.
    List<ScoredTerm> name() {
        return scoring(List.of(Form.NAME), List.of(Form.NAME), 0.5);
    }

    /// Scores what agenda items call files, in the same way.
    List<ScoredTerm> item() {
        return scoring(List.of(Form.ITEM), List.of(Form.ITEM), 0.5);
    }

    /// @param of the forms that a text with everything would have
    private List<ScoredTerm> scoring(Collection<Form> chosen, Collection<Form> of, double power) {
        List<ScoredTerm> scoring = new ArrayList<>();
        weighed.forEach((language, forms) -> {
            double best = best(language, forms, of);
            for (Form form : chosen) {
                float weight = (float) (language.weight(form) * Math.pow(language.worth(), power) / best);
                forms.getOrDefault(form, List.of()).forEach(term -> scoring.add(new ScoredTerm(term.term(), weight)));
            }
        });
        return scoring;
    }

    /// What a text would have that has everything. A title is an advantage, not a duty: without one a passage can
    /// still cover the whole query.
    private static double best(Language language, Map<Form, List<Weighed>> forms, Collection<Form> chosen) {
        double best = 0;
        for (Form form : chosen) {
            if (form != Form.TITLE) {
                best += language.weight(form)
                        * forms.getOrDefault(form, List.of()).stream()
                                .mapToDouble(Weighed::rarity)
                                .sum();
            }
        }
        return best == 0 ? 1 : best;
    }

    private static void add(BooleanQuery.Builder any, float weight, List<Weighed> terms) {
        for (Weighed term : terms) {
            any.add(new BoostQuery(term.term(), weight), Occur.SHOULD);
        }
    }

    private static List<Weighed> telling(List<Weighed> terms) {
        List<Weighed> rare = terms.stream().filter(term -> !term.isCommon()).toList();
        List<Weighed> telling = rare.isEmpty() ? terms : rare;
        return telling.subList(0, Math.min(FINDING, telling.size()));
    }

    private Map<Form, List<Weighed>> weighed(Language language, String text) {
        Map<Form, List<Weighed>> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            Set<String> terms = IndexAnalyzer.analyzer(language, form).terms(text);
            forms.put(form, weighed(language.field(form), terms, form == Form.GRAMS ? GRAMS : WORDS));
        }
        return forms;
    }

    /// The rarest first.
    private List<Weighed> weighed(String field, Set<String> terms, int most) {
        int all = view.having(field);
        return terms.stream()
                .map(term -> weighed(new Term(field, term), all))
                .sorted(Comparator.comparingDouble(Weighed::rarity)
                        .reversed()
                        .thenComparing(term -> term.term().getTerm()))
                .limit(most)
                .toList();
    }

    private Weighed weighed(Term term, int all) {
        TermQuery query = view.query(term);
        int with = query.getTermStates().docFreq();
        double rarity = Math.log(1 + (all - with + 0.5) / (with + 0.5));
        return new Weighed(query, rarity, with > COMMON * all);
    }
}
