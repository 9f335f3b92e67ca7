package de.ratslotse.ingest.extraction;

import java.util.Optional;

/// How well reading is set up on this machine, for the status page.
///
/// @param networkIsolated whether the reading processes are cut off from the network; not every system permits it
/// @param workers how many may read at the same time
/// @param running how many are running now
/// @param ocrLanguages the languages of the installed text recognition, e.g. `deu+eng`; empty where there is none
public record ExtractionState(boolean networkIsolated, int workers, int running, Optional<String> ocrLanguages) {}
