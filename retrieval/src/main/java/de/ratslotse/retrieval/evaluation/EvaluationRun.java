package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/// A measurement: asked for, going on or over.
///
/// @param body empty where all documents were measured that the rights allow
/// @param rights what the person who measured could see
/// @param account who asked for it
public record EvaluationRun(
        long id,
        KeptQuestions questions,
        OptionalLong body,
        Access rights,
        String account,
        State state,
        Instant asked,
        Optional<Instant> ended) {

    /// How far a run is.
    public enum State {
        WAITING,
        RUNNING,
        COMPLETED,
        /// By a person; what was measured until then is kept.
        STOPPED,
        FAILED,
        /// The service ended before the run did.
        INTERRUPTED;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }
}
