package de.ratslotse.retrieval.search;

import java.util.Comparator;
import java.util.List;

/// Merges what words and meaning say about each candidate into one order.
///
/// Both scores mean the same for every query, so they are simply added; how they are weighed was measured
/// (docs/quality.md). Scores of rank alone lose by how much a passage is better; scores stretched between the best
/// and the worst candidate blow up the differences of a query that nothing answers.
final class Fusion {

    /// What a passage with all words of the query is worth in cosine.
    private static final double WORDS = 0.2;

    private Fusion() {}

    /// Best first; of equal ones the older passage.
    static List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Fusion::score).reversed().thenComparingLong(Candidate::passage))
                .toList();
    }

    static double score(Candidate candidate) {
        return candidate.similarity() + WORDS * candidate.lexicalScore();
    }
}
