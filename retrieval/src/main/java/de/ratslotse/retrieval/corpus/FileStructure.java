package de.ratslotse.retrieval.corpus;

/// What was recognised in a file, as its reader wrote it.
///
/// @param kind what the file is in the work of a council
/// @param json everything that was recognised, each value with its place
public record FileStructure(String kind, String json) {}
