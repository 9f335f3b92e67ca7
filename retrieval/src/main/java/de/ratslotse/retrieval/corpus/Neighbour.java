package de.ratslotse.retrieval.corpus;

/// A passage near in meaning.
///
/// @param similarity the cosine, 1 for the same direction
public record Neighbour(long bodyId, long passageId, double similarity) {}
