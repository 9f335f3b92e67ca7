package de.ratslotse.ingest.source;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;

/// Something in a folder that is not opened, and why.
///
/// @param path relative to the folder, with `/`
public record SkippedFile(String path, Outcome outcome, Reason reason) {}
