package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.IngestRun;
import java.util.Optional;
import java.util.OptionalLong;

/// How far a run is.
///
/// @param total files to be read, 0 while the folder is being looked through; without the unchanged ones
/// @param remainingSeconds a guess, once there is something to guess from
/// @param currentFile one of those that are being read
public record RunProgress(
        long run,
        IngestRun.State state,
        int done,
        int total,
        int unchanged,
        long pages,
        double pagesPerSecond,
        OptionalLong remainingSeconds,
        Optional<String> currentFile) {

    public boolean running() {
        return state == IngestRun.State.RUNNING;
    }
}
