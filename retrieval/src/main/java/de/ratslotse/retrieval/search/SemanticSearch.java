package de.ratslotse.retrieval.search;

import java.util.Collection;
import java.util.Map;

/// Searches by meaning among what the caller may see.
@FunctionalInterface
interface SemanticSearch {

    /// Searches nothing, for an installation without an embedding model.
    SemanticSearch NONE = (query, nearest, also) -> Map.of();

    /// The cosines of query and passage: of so many nearest passages, and of those others that have a vector. Empty
    /// when meaning cannot be searched at present.
    Map<Long, Double> similarities(Query query, int nearest, Collection<Long> also);
}
