package de.ratslotse.retrieval.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Merges what words and meaning say about each candidate into one order.
///
/// Both scores mean the same for every query, so they are simply added; how they are weighed was measured
/// (docs/quality.md). Scores of rank alone lose by how much a passage is better; scores stretched between the best
/// and the worst candidate blow up the differences of a query that nothing answers.
///
/// While vectors are still being made, most passages have none. Such a passage counts as near as those that words
/// found and that have one usually are: as 0 it would stand behind everything that has a vector, whatever its words.
///
/// @param words what a passage with all words of the query is worth in cosine
/// @param assumed what counts as the cosine of a passage that has no vector
record Fusion(double words, double assumed) {

    private static final double OF_SHORT = 0.2;
    private static final double OF_LONG = 1;
    /// Without the words that only ask, a passage has more of what is left.
    private static final double OF_KEYWORDS = 0.5;
    /// What being called as the query says is worth in cosine: more than what meaning sees between two neighbours.
    private static final double CALLED = 0.1;

    static Fusion ofQuery(QueryLength length) {
        return new Fusion(length.between(OF_SHORT, OF_LONG), 0);
    }

    /// The same for the words of the query that tell what it is about.
    Fusion ofKeywords() {
        return new Fusion(words * OF_KEYWORDS, assumed);
    }

    /// The same for a query of which so much is known.
    ///
    /// @param similarities the cosines of those that have a vector, by passage; may be empty
    /// @param byWords the passages that words found
    Fusion among(Map<Long, Double> similarities, Set<Long> byWords) {
        double ofAll = mean(similarities.values().stream(), 0);
        return new Fusion(
                words,
                mean(
                        similarities.entrySet().stream()
                                .filter(entry -> byWords.contains(entry.getKey()))
                                .map(Map.Entry::getValue),
                        ofAll));
    }

    private static double mean(Stream<Double> similarities, double otherwise) {
        return similarities.mapToDouble(similarity -> similarity).average().orElse(otherwise);
    }

    /// Best first; of equal ones the older passage.
    List<Candidate> ranked(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(this::score).reversed().thenComparingLong(Candidate::passage))
                .toList();
    }

    double score(Candidate candidate) {
        double similarity = candidate.hasVector() ? candidate.similarity() : assumed;
        return similarity + words * candidate.words().total() + ofCalled(candidate.words());
    }

    /// What the name adds where it is the whole query.
    static double ofCalled(WordScore words) {
        return words.called() ? CALLED : 0;
    }
}
