package de.ratslotse.retrieval.search;

import java.util.Map;

/// Finds the passages that answer a query, best first, among those the caller may see.
@FunctionalInterface
public interface PassageSearch {

    /// @param limit at most this many passages
    Ranking search(Query query, int limit);

    /// The same ranking with what made it.
    default Explanation explain(Query query, int limit) {
        return new Explanation(search(query, limit), Map.of());
    }
}
