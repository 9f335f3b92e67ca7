package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.RankedPassage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Why a question is answered from passages as it is: what was searched for, whether that is enough, and which
/// sentences weigh most.
///
/// @param searchText what was given to the search
/// @param otherWords what was searched for besides, in the words of papers; may be empty
/// @param asked the kinds of things asked for, in lower case
/// @param probability that the passages answer
/// @param enough the probability below which the answer is "not found"
/// @param signals what the probability rests on, by name, 0 to 1
/// @param sentences the best first
public record Reasons(
        String searchText,
        String otherWords,
        List<String> asked,
        double probability,
        double enough,
        Map<String, Double> signals,
        List<Sentence> sentences) {

    private static final int SHOWN = 15;

    public Reasons {
        asked = List.copyOf(asked);
        signals = new TreeMap<>(signals);
        sentences = List.copyOf(sentences);
    }

    /// Tells why, with the rights of who asks.
    @FunctionalInterface
    public interface Teller {
        Reasons of(Question question);
    }

    /// @param parts what the weight is made of, by name
    public record Sentence(RankedPassage passage, String text, double weight, Map<String, Double> parts) {}

    static Reasons of(Inquiry inquiry, Evidence evidence, List<Evidence.Weighed> weighed) {
        Sufficiency.Signals signals = Sufficiency.signals(evidence, weighed);
        return new Reasons(
                inquiry.searchText(),
                inquiry.inOtherWords(),
                inquiry.asked().stream()
                        .map(asked -> asked.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                Sufficiency.probability(signals),
                Sufficiency.ENOUGH,
                Map.of(
                        "covered", signals.covered(),
                        "passage", signals.passage(),
                        "missing", signals.missing(),
                        "similarity", signals.similarity(),
                        "contrast", signals.contrast()),
                weighed.stream()
                        .limit(SHOWN)
                        .map(best -> new Sentence(
                                best.passage().source(),
                                best.piece().text(),
                                best.score(),
                                best.weight().parts()))
                        .toList());
    }
}
