package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Reason;

/// The run cannot go on, whatever the next file is: the folder is gone, the disk is full.
final class RunFailure extends RuntimeException {

    private final transient Reason reason;

    RunFailure(Reason reason) {
        super(reason.key() + " " + reason.arguments(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
