package de.ratslotse.retrieval.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// A term with what its score counts.
record ScoredTerm(TermQuery term, float weight) {

    /// The sums of what each of the documents has of the terms: term by term through the few documents, where a
    /// query of Lucene's would keep all terms in step.
    ///
    /// @param documents rising
    static Map<Integer, Double> scores(IndexSearcher searcher, List<ScoredTerm> terms, int[] documents)
            throws IOException {
        Map<Integer, Double> scores = new HashMap<>();
        for (ScoredTerm scored : terms) {
            Weight weight = searcher.createWeight(scored.term, ScoreMode.COMPLETE, scored.weight);
            int next = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                int end = next;
                while (end < documents.length
                        && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
                    end++;
                }
                if (end > next) {
                    add(scores, weight.scorer(leaf), leaf.docBase, documents, next, end);
                }
                next = end;
            }
        }
        return scores;
    }

    private static void add(
            Map<Integer, Double> scores, @Nullable Scorer scorer, int base, int[] documents, int from, int to)
            throws IOException {
        if (scorer == null) {
            return;
        }
        DocIdSetIterator iterator = scorer.iterator();
        int at = -1;
        for (int i = from; i < to && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            int wanted = documents[i] - base;
            at = at < wanted ? iterator.advance(wanted) : at;
            if (at == wanted) {
                scores.merge(documents[i], (double) scorer.score(), Double::sum);
            }
        }
    }
}
