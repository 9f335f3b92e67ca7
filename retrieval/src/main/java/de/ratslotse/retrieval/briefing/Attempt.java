package de.ratslotse.retrieval.briefing;

import java.util.Optional;

/// An answer by rules to a part of a question, or what it lacks.
///
/// @param missing what a refusal says, where there is no draft
record Attempt(Optional<Draft> draft, Missing missing) {

    static Attempt of(Optional<Draft> draft) {
        return new Attempt(draft, Missing.ANYTHING);
    }

    static Attempt missing(Missing missing) {
        return new Attempt(Optional.empty(), missing);
    }
}
