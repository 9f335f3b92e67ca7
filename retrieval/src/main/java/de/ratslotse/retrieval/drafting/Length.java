package de.ratslotse.retrieval.drafting;

/// How long a summary of a paper is.
public enum Length {
    SHORT(1),
    MEDIUM(2),
    LONG(5);

    private final int perSection;

    Length(int perSection) {
        this.perSection = perSection;
    }

    /// Sentences from each section at most.
    int perSection() {
        return perSection;
    }
}
