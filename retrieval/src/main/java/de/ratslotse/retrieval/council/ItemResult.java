package de.ratslotse.retrieval.council;

import java.util.Locale;

/// What became of an agenda item in its meeting.
public enum ItemResult {
    ACCEPTED,
    REJECTED,
    NOTED,
    REFERRED,
    POSTPONED,
    WITHDRAWN,
    ELECTED,
    /// Nothing was decided, or nothing was recognised.
    NONE;

    /// The name in data that leave the program.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
