package de.ratslotse.retrieval.search;

import org.apache.lucene.search.TermQuery;

/// A term with what its score counts.
record ScoredTerm(TermQuery term, float weight) {}
