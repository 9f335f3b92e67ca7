package de.ratslotse.retrieval.search;

import java.util.Comparator;
import java.util.List;

/// Merges what words and meaning say about each candidate into one order.
///
/// Both scores mean the same for every query, so they are simply added; how they are weighed was measured
/// (docs/quality.md). Scores of rank alone lose by how much a passage is better; scores stretched between the best
/// and the worst candidate blow up the differences of a query that nothing answers.
///
/// @param words what a passage with all words of the query is worth in cosine
record Fusion(double words) {

    private static final double OF_SHORT = 0.2;
    private static final double OF_LONG = 1;
    private static final int SHORT = 12;
    private static final int LONG = 24;

    /// The more different words a query has, the more their agreement tells; a vector blurs a long text instead.
    static Fusion ofQuery(int differentWords) {
        double longer = Math.clamp((double) (differentWords - SHORT) / (LONG - SHORT), 0, 1);
        return new Fusion(OF_SHORT + longer * (OF_LONG - OF_SHORT));
    }

    /// Best first; of equal ones the older passage.
    List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(this::score).reversed().thenComparingLong(Candidate::passage))
                .toList();
    }

    double score(Candidate candidate) {
        return candidate.similarity() + words * candidate.words().total();
    }
}
