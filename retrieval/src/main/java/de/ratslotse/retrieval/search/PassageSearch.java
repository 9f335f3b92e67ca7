package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Collection;
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

    /// How large a share of the passages that the caller may see has each of these words, 0 to 1; without those of
    /// which nothing is known.
    default Map<String, Double> shares(Collection<String> words, Access access) {
        return Map.of();
    }

    /// How large a share of the passages that the caller may see is in each language, as files name it; empty where
    /// nothing is known.
    default Map<String, Double> languages(Access access) {
        return Map.of();
    }
}
