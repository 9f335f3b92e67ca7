package de.ratslotse.retrieval.corpus;

/// Bytes that lie safely in the file store.
///
/// @param sha256 in lower-case hexadecimal
public record Stored(String sha256, long size) {}
