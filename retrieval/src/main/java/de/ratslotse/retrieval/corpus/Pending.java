package de.ratslotse.retrieval.corpus;

/// A passage that has no vector of a model yet.
///
/// @param text as it is embedded: heading path and search text
public record Pending(long bodyId, long passageId, String text, int tokens) {}
