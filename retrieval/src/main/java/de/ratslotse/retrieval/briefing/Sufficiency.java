package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.Arrays;
import java.util.List;

/// Whether the evidence is enough to answer, as a probability fitted on questions with and without their paragraph.
///
/// The weights come from `SufficiencyFit` in the tests (XQuAD in German and English, each paragraph in and taken out).
/// They tell well whether a text speaks of what was asked, and badly whether it holds the answer (docs/quality.md):
/// for that there are [Shortfall] and [Premise].
final class Sufficiency {

    /// Below this probability the answer is "not found". Half of the questions of the fit have no answer; of those
    /// that people ask nearly all have one, and to refuse a good one is as bad as to answer a bad one.
    static final double ENOUGH = 0.08;

    private static final int COMPARED_FROM = 4;
    private static final int COMPARED_TO = 20;

    private static final double[] WITH_MEANING = {-37.22, 6.2, 2.73, 0.05, 37.87, 2.74};
    private static final double[] BY_WORDS = {-5.86, 6.17, 4.34, 0.02, 0, 0};

    private Sufficiency() {}

    /// What the decision rests on, each 0 to 1.
    ///
    /// @param covered how much of the question the best sentence has with its surroundings
    /// @param passage the most any one passage has of the question
    /// @param missing how much of the question no passage has at all
    /// @param similarity of the most similar passage, 0 without meaning
    /// @param contrast by how much that is more similar than those further down
    record Signals(double covered, double passage, double missing, double similarity, double contrast) {

        double[] values() {
            return new double[] {covered, passage, missing, similarity, contrast};
        }

        private double[] weights() {
            return similarity > 0 ? WITH_MEANING : BY_WORDS;
        }
    }

    static Signals signals(Evidence evidence, List<Weighed> weighed) {
        if (weighed.isEmpty()) {
            return new Signals(0, 0, 1, 0, 0);
        }
        double passage = 0;
        for (ReadPassage read : evidence.passages()) {
            passage = Math.max(passage, share(evidence, read));
        }
        double[] similarities = similarities(evidence);
        double top = similarities.length == 0 ? 0 : similarities[0];
        double covered = weighed.stream()
                .filter(sentence -> !sentence.passage().source().by().isEmpty())
                .findFirst()
                .orElse(weighed.getFirst())
                .covered();
        return new Signals(covered, passage, missing(evidence), top, top - usual(similarities, top));
    }

    /// Falling. None while some of what was found has no vector yet: what has one may be the worse.
    private static double[] similarities(Evidence evidence) {
        List<ReadPassage> found = evidence.passages().stream()
                .filter(read -> !read.source().by().isEmpty())
                .toList();
        boolean all = found.stream().allMatch(read -> read.source().similarity() > 0);
        return !all
                ? new double[0]
                : found.stream()
                        .mapToDouble(read -> -read.source().similarity())
                        .sorted()
                        .map(negative -> -negative)
                        .toArray();
    }

    private static double usual(double[] similarities, double otherwise) {
        return Arrays.stream(similarities)
                .skip(COMPARED_FROM)
                .limit(COMPARED_TO - COMPARED_FROM)
                .average()
                .orElse(otherwise);
    }

    private static double share(Evidence evidence, ReadPassage passage) {
        double total = 0;
        double found = 0;
        for (int term = 0; term < evidence.terms().size(); term++) {
            total += evidence.weight(term);
            found += evidence.weight(term)
                    * Math.max(passage.whole().at(term), 0.9f * passage.around().at(term));
        }
        return total == 0 ? 0 : found / total;
    }

    private static double missing(Evidence evidence) {
        double total = 0;
        double missing = 0;
        for (int term = 0; term < evidence.terms().size(); term++) {
            float best = 0;
            for (ReadPassage passage : evidence.passages()) {
                best = Math.max(
                        best,
                        Math.max(passage.whole().at(term), passage.around().at(term)));
            }
            total += evidence.weight(term);
            missing += evidence.weight(term) * (1 - best);
        }
        return total == 0 ? 1 : missing / total;
    }

    /// The probability that the passages answer the question.
    static double probability(Signals signals) {
        double[] weights = signals.weights();
        double sum = weights[0];
        double[] values = signals.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i + 1] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
