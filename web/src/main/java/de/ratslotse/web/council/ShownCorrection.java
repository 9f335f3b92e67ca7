package de.ratslotse.web.council;

import de.ratslotse.retrieval.register.Correction;

/// A correction in the reader's words.
///
/// @param value empty where a link was taken away
public record ShownCorrection(Correction correction, String was, String value) {

    public boolean standing() {
        return correction.withdrawnAt().isEmpty();
    }
}
