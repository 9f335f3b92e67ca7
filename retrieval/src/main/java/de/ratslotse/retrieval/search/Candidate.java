package de.ratslotse.retrieval.search;

/// A passage that one of the searches found, with what both say about it.
///
/// @param similarity cosine of query and passage, 0 where it has no vector
record Candidate(long passage, WordScore words, double similarity) {

    boolean hasVector() {
        return similarity != 0;
    }
}
