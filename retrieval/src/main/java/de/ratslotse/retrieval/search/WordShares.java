package de.ratslotse.retrieval.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;

/// How frequent words are among the passages of one view, whatever their form.
final class WordShares {

    private final IndexView view;
    private final int passages;

    WordShares(IndexView view) {
        this.view = view;
        int having = 0;
        for (Language language : Language.values()) {
            having += view.having(language.field(Form.STEMS));
        }
        this.passages = having;
    }

    /// 0 to 1 for each word; nothing where there are no passages.
    Map<String, Double> of(Collection<String> words) {
        Map<String, Double> shares = new HashMap<>();
        if (passages > 0) {
            words.forEach(word -> shares.put(word, (double) having(word) / passages));
        }
        return shares;
    }

    /// How large a share of the passages is in each language.
    Map<String, Double> languages() {
        Map<String, Double> shares = new HashMap<>();
        for (Language language : Language.values()) {
            double having = view.having(language.field(Form.STEMS));
            shares.put(language.key(), having / Math.max(passages, 1));
        }
        return shares;
    }

    /// Of a compound's forms the rarest counts: the compound itself.
    private long having(String word) {
        long having = 0;
        for (Language language : Language.values()) {
            having += IndexAnalyzer.analyzer(language, Form.STEMS).terms(word).stream()
                    .mapToInt(term -> view.query(new Term(language.field(Form.STEMS), term))
                            .getTermStates()
                            .docFreq())
                    .min()
                    .orElse(0);
        }
        return having;
    }
}
