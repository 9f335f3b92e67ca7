package de.ratslotse.retrieval.search;

import org.apache.lucene.search.Query;

/// A term with what its score counts.
///
/// @param word as it stands in the index; of several that mean the same, the first
record ScoredTerm(Query term, String word, float weight) {}
