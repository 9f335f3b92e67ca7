package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.search.QueryTerms.Weighed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/// A query's words as Lucene queries over one view. There is no query syntax: any text is only words.
///
/// Scores are shares: 1 would be a passage that has every word of the query in every form so often that more would
/// not count. So they can be compared between languages, between collections of any size, and with a cosine.
final class LexicalQuery {

    /// So many words are enough to find candidates by; all of them score.
    private static final int FINDING = 16;
    /// The share of the stretches of letters that a passage must have to look alike.
    private static final double ALIKE = 0.6;

    private final IndexView view;
    private final String text;
    private final QueryTerms terms;

    /// @param query here only its words: text and translation
    LexicalQuery(IndexView view, de.ratslotse.retrieval.search.Query query) {
        this.view = view;
        this.text = query.text();
        this.terms = new QueryTerms(view, query);
    }

    QueryLength length() {
        return terms.length();
    }

    /// Ways to find passages, the fastest and surest first; each finds more than the one before.
    List<Supplier<Query>> finding() {
        return List.of(() -> having(LexicalQuery::telling), () -> having(all -> all), this::alike);
    }

    private Query having(UnaryOperator<List<Weighed>> chosen) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms.forEach((language, forms) -> {
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
        terms.forEach((language, forms) -> {
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

    /// Scores passages by the words that stand side by side. In a short question a number with its neighbour counts in
    /// full, "Apollo 1" or "Januar 2020"; of the other pairs, what its language says.
    List<ScoredTerm> pairs() {
        List<ScoredTerm> pairs = new ArrayList<>();
        terms.forEach((language, forms) -> {
            List<Weighed> all = forms.getOrDefault(Form.PAIRS, List.of());
            double best = all.stream()
                    .mapToDouble(pair -> counts(language, pair) * pair.rarity())
                    .sum();
            all.stream()
                    .filter(pair -> counts(language, pair) > 0)
                    .forEach(pair -> pairs.add(
                            new ScoredTerm(pair.term(), pair.word(), (float) (counts(language, pair) / best))));
        });
        return pairs;
    }

    private double counts(Language language, Weighed pair) {
        boolean number = pair.word().chars().anyMatch(Character::isDigit);
        return length().between(number ? 1 : language.pairsInShort(), 1);
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

    /// Scores files that have the whole query as a name.
    List<ScoredTerm> called() {
        List<ScoredTerm> called = new ArrayList<>();
        terms.forEach((language, forms) -> Fields.called(language, text)
                .ifPresent(name -> called.add(new ScoredTerm(view.query(name), name.text(), 1))));
        return called;
    }

    /// @param of the forms that a text with everything would have
    private List<ScoredTerm> scoring(Collection<Form> chosen, Collection<Form> of, double power) {
        List<ScoredTerm> scoring = new ArrayList<>();
        terms.forEach((language, forms) -> {
            double best = best(language, forms, of);
            for (Form form : chosen) {
                float weight = (float) (language.weight(form) * Math.pow(language.worth(), power) / best);
                forms.getOrDefault(form, List.of())
                        .forEach(term -> scoring.add(new ScoredTerm(term.term(), term.word(), weight)));
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
}
