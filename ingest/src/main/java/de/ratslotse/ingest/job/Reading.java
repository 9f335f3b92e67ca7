package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extractor;
import de.ratslotse.retrieval.corpus.FileStore;

/// What it takes to read a file: where its bytes are kept, what gets pages out of them, what makes passages of those.
///
/// @param maximumSize in bytes; larger files are not read
record Reading(FileStore store, Extractor extractor, Splitting splitting, long maximumSize) {}
