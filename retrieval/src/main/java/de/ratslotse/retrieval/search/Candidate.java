package de.ratslotse.retrieval.search;

/// A passage that one of the searches found, with what both say about it.
///
/// @param lexicalScore the share of the query's words that it covers, 0 to about 1
/// @param similarity cosine of query and passage, 0 where it has no vector
record Candidate(long passage, double lexicalScore, double similarity) {}
