package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.CouncilFile;

/// What was recognised in a held file.
///
/// @param json as the reader of structure wrote it
public record ReadStructure(CouncilFile file, String kind, String json) {}
