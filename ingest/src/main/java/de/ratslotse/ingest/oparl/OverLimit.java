package de.ratslotse.ingest.oparl;

import de.ratslotse.retrieval.corpus.Reason;

/// A response is larger than what is read.
final class OverLimit extends CouncilSourceUnavailable {

    OverLimit(Reason reason) {
        super(reason);
    }
}
