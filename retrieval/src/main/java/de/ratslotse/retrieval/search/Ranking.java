package de.ratslotse.retrieval.search;

import java.util.List;

/// An ordered result, best first.
///
/// @param semantic whether meaning took part; false means words only
public record Ranking(List<RankedPassage> passages, boolean semantic) {

    public Ranking {
        passages = List.copyOf(passages);
    }

    public static Ranking empty() {
        return new Ranking(List.of(), false);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    public Ranking top(int limit) {
        return passages.size() <= limit ? this : new Ranking(passages.subList(0, limit), semantic);
    }
}
