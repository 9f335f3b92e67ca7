package de.ratslotse.retrieval.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Scores a few documents, found before, by terms: term by term, where a query of Lucene's would keep all terms in
/// step. For one thread.
final class TermScores {

    private final IndexSearcher searcher;
    private final int[] documents;

    /// @param documents in any order
    TermScores(IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = Arrays.stream(documents).sorted().distinct().toArray();
    }

    /// What each of the documents has of the terms together, of those that have any.
    Map<Integer, Double> of(Collection<ScoredTerm> terms) {
        double[] sums = new double[documents.length];
        for (ScoredTerm term : terms) {
            double[] scores = scores(term);
            Arrays.setAll(sums, i -> sums[i] + scores[i]);
        }
        Map<Integer, Double> found = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                found.put(documents[i], sums[i]);
            }
        }
        return found;
    }

    /// What documents that belong together have of the terms: each has of every term what the best of its group has.
    ///
    /// @param groups to what each of the documents belongs
    Map<Integer, Double> together(Collection<ScoredTerm> terms, Map<Integer, Long> groups) {
        Map<Long, Double> sums = new HashMap<>();
        for (ScoredTerm term : terms) {
            double[] scores = scores(term);
            Map<Long, Double> best = new HashMap<>();
            for (int i = 0; i < scores.length; i++) {
                best.merge(groups.getOrDefault(documents[i], 0L), scores[i], Math::max);
            }
            best.forEach((group, score) -> sums.merge(group, score, Double::sum));
        }
        Map<Integer, Double> together = new HashMap<>();
        for (int document : documents) {
            together.put(document, sums.getOrDefault(groups.getOrDefault(document, 0L), 0.0));
        }
        return together;
    }

    private double[] scores(ScoredTerm scored) {
        double[] scores = new double[documents.length];
        try {
            Weight weight = searcher.createWeight(scored.term(), ScoreMode.COMPLETE, scored.weight());
            int next = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                int end = next;
                while (end < documents.length
                        && documents[end] < leaf.docBase + leaf.reader().maxDoc()) {
                    end++;
                }
                if (end > next) {
                    score(scores, weight.scorer(leaf), leaf.docBase, next, end);
                }
                next = end;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The word index could not be read", failed);
        }
        return scores;
    }

    private void score(double[] scores, @Nullable Scorer scorer, int base, int from, int to) throws IOException {
        if (scorer == null) {
            return;
        }
        DocIdSetIterator iterator = scorer.iterator();
        int at = -1;
        for (int i = from; i < to && at != DocIdSetIterator.NO_MORE_DOCS; i++) {
            int wanted = documents[i] - base;
            at = at < wanted ? iterator.advance(wanted) : at;
            if (at == wanted) {
                scores[i] = scorer.score();
            }
        }
    }
}
