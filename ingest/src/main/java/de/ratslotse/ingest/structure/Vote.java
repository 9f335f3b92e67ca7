package de.ratslotse.ingest.structure;

import java.util.Optional;
import java.util.OptionalInt;

/// A vote as it is written; what is not written is empty, never 0.
public record Vote(OptionalInt yes, OptionalInt no, OptionalInt abstain, Optional<Boolean> unanimous) {

    boolean isCounted() {
        return yes.isPresent() || no.isPresent() || abstain.isPresent();
    }
}
