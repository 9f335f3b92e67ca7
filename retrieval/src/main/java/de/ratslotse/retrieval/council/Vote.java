package de.ratslotse.retrieval.council;

import java.util.Optional;
import java.util.OptionalInt;

/// A vote as it is written; what is not written is empty, never 0.
public record Vote(OptionalInt yes, OptionalInt no, OptionalInt abstain, Optional<Boolean> unanimous) {

    /// Whether any number is written.
    public boolean isCounted() {
        return yes.isPresent() || no.isPresent() || abstain.isPresent();
    }
}
