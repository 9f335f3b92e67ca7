package de.ratslotse.retrieval.council;

import java.util.Locale;

/// The kinds of objects that have pages, files and corrections of their own.
public enum ObjectKind {
    MEETING,
    AGENDA_ITEM,
    PAPER,
    CONSULTATION,
    ORGANIZATION,
    FILE;

    /// The name in the database and in addresses.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
