package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.List;

/// Whether the evidence is enough to answer, as a probability fitted on questions with and without their paragraph.
///
/// The weights come from `SufficiencyFit` in the tests (XQuAD, paragraph in and taken out).
final class Sufficiency {

    private Sufficiency() {}

    /// What the decision rests on, each 0 to 1.
    ///
    /// @param own how much of the question the best sentence has itself
    /// @param covered with its surroundings
    /// @param passage the most any one passage has of the question
    /// @param missing how much of the question no passage has at all
    /// @param typed whether the kind of thing asked is there; 0.5 where nothing special is asked
    /// @param similarity of the most similar passage, 0 without meaning
    record Signals(double own, double covered, double passage, double missing, double typed, double similarity) {

        double[] values() {
            return new double[] {own, covered, passage, missing, typed, similarity};
        }
    }

    static Signals signals(Evidence evidence, List<Weighed> weighed, boolean asked) {
        if (weighed.isEmpty()) {
            return new Signals(0, 0, 0, 1, 0, 0);
        }
        Weighed best = weighed.getFirst();
        double passage = 0;
        double similarity = 0;
        for (ReadPassage read : evidence.passages()) {
            passage = Math.max(passage, share(evidence, read));
            RankedPassage source = read.source();
            similarity = Math.max(similarity, source.similarity());
        }
        return new Signals(
                best.own(), best.covered(), passage, missing(evidence), asked ? best.typed() : 0.5, similarity);
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
    static double probability(Signals signals, Language language) {
        double[] weights = language == Language.GERMAN ? GERMAN : ENGLISH;
        double sum = weights[0];
        double[] values = signals.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i + 1] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static final double[] GERMAN = {-3, 1, 2, 4, -3, 0.5, 0};
    private static final double[] ENGLISH = {-3, 1, 2, 4, -3, 0.5, 0};

    /// Below this probability the answer is "not found".
    static final double ENOUGH = 0.5;
}
