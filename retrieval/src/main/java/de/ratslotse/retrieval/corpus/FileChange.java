package de.ratslotse.retrieval.corpus;

import java.util.UUID;

/// Something about this file changed: it came, went, or has another scope. What it is now stands in the corpus.
///
/// @param mark where to go on reading from
public record FileChange(ChangeMark mark, long bodyId, UUID fileId) {}
