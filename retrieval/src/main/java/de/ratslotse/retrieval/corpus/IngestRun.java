package de.ratslotse.retrieval.corpus;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One run of ingest, kept as its report.
///
/// @param totals how many files ended how
/// @param reason why it failed
public record IngestRun(
        long id,
        long bodyId,
        String source,
        Scope scope,
        Instant started,
        Optional<Instant> ended,
        State state,
        Optional<Reason> reason,
        Map<Outcome, Integer> totals) {

    public IngestRun {
        totals = Map.copyOf(totals);
    }

    public enum State {
        RUNNING,
        COMPLETED,
        FAILED,
        STOPPED,
        /// The application ended while it ran; the next run completes what it left.
        INTERRUPTED
    }
}
