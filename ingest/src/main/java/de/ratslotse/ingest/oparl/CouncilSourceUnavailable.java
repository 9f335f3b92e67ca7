package de.ratslotse.ingest.oparl;

import de.ratslotse.retrieval.corpus.Reason;

/// An endpoint cannot be read: it does not answer, answers something else, or is not to be asked.
public class CouncilSourceUnavailable extends RuntimeException {

    private final transient Reason reason;

    CouncilSourceUnavailable(Reason reason) {
        super(reason.key() + " " + reason.arguments());
        this.reason = reason;
    }

    /// The endpoint has no body of this name or URL.
    public static CouncilSourceUnavailable noSuchBody(String name) {
        return new CouncilSourceUnavailable(Reason.of("oparl.no_such_body", name));
    }

    /// What a clerk can do about it.
    public Reason reason() {
        return reason;
    }
}
