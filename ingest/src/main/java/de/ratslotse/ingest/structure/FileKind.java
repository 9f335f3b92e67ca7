package de.ratslotse.ingest.structure;

/// What a file is in the work of a council.
public enum FileKind {
    AGENDA("agenda"),
    MINUTES("minutes"),
    /// The minutes of one item.
    EXCERPT("item-minutes"),
    PROPOSAL("proposal"),
    MOTION("motion"),
    AMENDMENT("amendment"),
    QUESTION("question"),
    ANSWER("answer"),
    /// A paper that only tells something (Mitteilungsvorlage, Informationsvorlage).
    INFORMATION("other"),
    OTHER("other");

    private final String label;

    FileKind(String label) {
        this.label = label;
    }

    /// The name in data that leave the program.
    public String label() {
        return label;
    }

    public boolean isPaper() {
        return switch (this) {
            case PROPOSAL, MOTION, AMENDMENT, QUESTION, ANSWER, INFORMATION -> true;
            case AGENDA, MINUTES, EXCERPT, OTHER -> false;
        };
    }

    public boolean hasItems() {
        return this == AGENDA || this == MINUTES || this == EXCERPT;
    }

    boolean hasDecisions() {
        return this == MINUTES || this == EXCERPT;
    }
}
