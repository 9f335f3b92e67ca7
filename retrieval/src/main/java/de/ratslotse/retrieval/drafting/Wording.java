package de.ratslotse.retrieval.drafting;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// What came of a model's running text for an item.
public enum Wording {
    /// There was no model.
    OFF,
    TOLD,
    /// The model had nothing to say.
    SILENT,
    /// Somebody wrote in the item meanwhile.
    OUTPACED,
    CANCELLED,
    UNAVAILABLE,
    SLOW,
    CUT_OFF,
    /// Too little of what it said passed the check.
    UNCHECKED;

    private static final Set<Wording> FAILED = EnumSet.of(UNAVAILABLE, SLOW, CUT_OFF, UNCHECKED);

    /// Whether a model was asked and its text is missing.
    public boolean isFailed() {
        return FAILED.contains(this);
    }

    /// The name in data that leave the program.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
