package de.ratslotse.retrieval.search;

import java.util.List;
import java.util.Map;

/// A ranking with what made the score of each passage.
///
/// @param signals by the passage's id; they sum up to its score; empty where the search does not tell
public record Explanation(Ranking ranking, Map<Long, List<Signal>> signals) {

    public Explanation {
        signals = Map.copyOf(signals);
    }

    /// Those of one passage, the strongest first.
    public List<Signal> of(RankedPassage passage) {
        return signals.getOrDefault(passage.passage().id(), List.of());
    }
}
