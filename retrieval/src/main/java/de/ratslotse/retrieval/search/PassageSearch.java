package de.ratslotse.retrieval.search;

/// Finds the passages that answer a query, best first, among those the caller may see.
@FunctionalInterface
public interface PassageSearch {

    /// @param limit at most this many passages
    Ranking search(Query query, int limit);
}
