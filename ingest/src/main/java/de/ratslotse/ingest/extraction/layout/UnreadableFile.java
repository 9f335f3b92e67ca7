package de.ratslotse.ingest.extraction.layout;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;

/// A file that cannot be read, and why, on its way up to where the outcome is told.
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private final transient Reason reason;

    public UnreadableFile(Outcome outcome, String key, String... arguments) {
        super(outcome + " " + key);
        this.outcome = outcome;
        this.reason = Reason.of(key, arguments);
    }

    public Outcome outcome() {
        return outcome;
    }

    public Reason reason() {
        return reason;
    }
}
