package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.ArrayList;
import java.util.List;

/// One part of a question as it was read, with what was found for it; most questions have one.
///
/// @param weighed the sentences found, best first
/// @param probability that the passages answer it
/// @param parts how many parts the question has
record ReadPart(
        Question question, Inquiry inquiry, Evidence evidence, List<Weighed> weighed, double probability, int parts) {

    ReadPart {
        weighed = List.copyOf(weighed);
    }

    static ReadPart of(Question question, Inquiry inquiry, Evidence evidence, int parts) {
        List<Weighed> weighed = evidence.weighed();
        double probability = Sufficiency.probability(Sufficiency.signals(evidence, weighed));
        return new ReadPart(question, inquiry, evidence, weighed, probability, parts);
    }

    /// The same after a first part: what that was found enough for, this goes on with.
    ReadPart after(ReadPart first) {
        return new ReadPart(question, inquiry, evidence, weighed, Math.max(probability, first.probability), parts);
    }

    boolean isEnough() {
        return probability >= Sufficiency.ENOUGH;
    }

    /// How many passages were found for all of them.
    static int passages(List<ReadPart> read) {
        return read.stream().mapToInt(part -> part.evidence.passages().size()).sum();
    }

    /// The best sentence for each part, then the second best for each.
    static List<Weighed> inTurn(List<ReadPart> read) {
        int most = read.stream().mapToInt(part -> part.weighed.size()).max().orElse(0);
        List<Weighed> all = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            for (ReadPart part : read) {
                if (i < part.weighed.size()) {
                    all.add(part.weighed.get(i));
                }
            }
        }
        return all;
    }
}
