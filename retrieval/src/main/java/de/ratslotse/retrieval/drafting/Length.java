package de.ratslotse.retrieval.drafting;

import java.util.Locale;
import java.util.Optional;

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

    /// The name in data that leave the program.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Length> of(String label) {
        for (Length length : values()) {
            if (length.label().equals(label)) {
                return Optional.of(length);
            }
        }
        return Optional.empty();
    }
}
