package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.search.QueryTerms.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/// The terms of a translated query in one language: all that a word may be called scores as one word would. What the
/// index does not have is left out, so a translation may guess.
///
/// Stretches of letters and pairs are not looked for: of words that stand for each other they would count several
/// times.
final class TranslatedTerms {

    /// Shorter beginnings are those of too many other words.
    private static final int LONG_ENOUGH = 8;

    private static final int MOST_COMPOUNDS = 6;
    private static final float IN_COMPOUND = 0.75f;

    private static final Set<Form> FORMS = EnumSet.complementOf(EnumSet.of(Form.GRAMS, Form.PAIRS));

    private final IndexView view;
    private final Language language;

    TranslatedTerms(IndexView view, Language language) {
        this.view = view;
        this.language = language;
    }

    /// By form, the rarest first; a word that no text has counts as one that hardly any has.
    Map<Form, List<Weighed>> of(Translation translation) {
        List<List<String>> called =
                translation.words().stream().map(this::there).distinct().toList();
        Map<Form, List<Weighed>> forms = new EnumMap<>(Form.class);
        for (Form form : FORMS) {
            Set<Map<String, Float>> words = new LinkedHashSet<>();
            called.forEach(names -> words.add(terms(names, form)));
            List<Weighed> weighed = new ArrayList<>();
            words.stream().filter(terms -> !terms.isEmpty()).forEach(terms -> weighed.add(weighed(form, terms)));
            weighed.sort(Comparator.comparingDouble(Weighed::rarity).reversed().thenComparing(Weighed::word));
            forms.put(form, weighed);
        }
        return forms;
    }

    /// Those of the names that any text has, or else the first.
    private List<String> there(List<String> called) {
        List<String> there = called.stream()
                .filter(name -> terms(List.of(name), Form.STEMS).keySet().stream()
                        .allMatch(term -> having(new Term(language.field(Form.STEMS), term)) > 0))
                .toList();
        return there.isEmpty() ? called.subList(0, Math.min(1, called.size())) : there;
    }

    private int having(Term term) {
        return view.query(term).getTermStates().docFreq();
    }

    /// Each term with what it counts: a part of what is called by several words counts only its share.
    private Map<String, Float> terms(List<String> called, Form form) {
        Map<String, Float> terms = new LinkedHashMap<>();
        for (String name : called) {
            String[] words = name.split(" ", -1);
            for (String word : words) {
                IndexAnalyzer.analyzer(language, form).terms(word).stream()
                        .findFirst()
                        .ifPresent(term -> add(terms, new Term(language.field(form), term), 1f / words.length));
            }
        }
        return terms;
    }

    /// With the compounds that begin with it: `Hundesteuersatzung` says `Hundesteuer`.
    private void add(Map<String, Float> terms, Term term, float worth) {
        terms.merge(term.text(), worth, Math::max);
        if (language == Language.GERMAN && term.text().length() >= LONG_ENOUGH) {
            view.beginningWith(term, MOST_COMPOUNDS)
                    .forEach(compound -> terms.merge(compound.text(), IN_COMPOUND * worth, Math::max));
        }
    }

    private Weighed weighed(Form form, Map<String, Float> terms) {
        String field = language.field(form);
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        int with = 0;
        for (Map.Entry<String, Float> called : terms.entrySet()) {
            Term term = new Term(field, called.getKey());
            int having = having(term);
            if (having > 0) {
                any.addTerm(term, called.getValue());
                with = Math.max(with, having);
            }
        }
        Query query = with > 0 ? any.build() : MatchNoDocsQuery.INSTANCE;
        return Weighed.of(query, terms.keySet().iterator().next(), with, view.having(field));
    }
}
