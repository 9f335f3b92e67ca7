package de.ratslotse.retrieval.search;

import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// Chooses the analysis and the scoring of each field.
final class IndexAnalyzer extends DelegatingAnalyzerWrapper {

    private static final Similarity OTHERS = new BM25Similarity();
    private static final Map<String, PassageAnalyzer> ANALYZERS = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            for (Form form : Form.values()) {
                ANALYZERS.put(language.field(form), new PassageAnalyzer(language, form));
            }
        }
        ANALYZERS.put(Fields.PLACE, analyzer(Language.GERMAN, Form.WORDS));
    }

    IndexAnalyzer() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    static PassageAnalyzer analyzer(Language language, Form form) {
        PassageAnalyzer analyzer = ANALYZERS.get(language.field(form));
        if (analyzer == null) {
            throw new IllegalStateException("No analysis for %s".formatted(language.field(form)));
        }
        return analyzer;
    }

    /// How the fields are indexed and searched.
    static Similarity similarity() {
        return similarity(QueryLength.SHORT);
    }

    /// How the fields score a query; the same index serves all lengths.
    static Similarity similarity(QueryLength length) {
        Map<String, Similarity> similarities = new HashMap<>();
        for (Language language : Language.values()) {
            for (Form form : Form.values()) {
                similarities.put(language.field(form), form.similarity(length));
            }
        }
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return similarities.getOrDefault(field, OTHERS);
            }
        };
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        Analyzer analyzer = ANALYZERS.get(field);
        if (analyzer == null) {
            throw new IllegalArgumentException("Field %s has no analysis".formatted(field));
        }
        return analyzer;
    }
}
