package de.ratslotse.retrieval.briefing;

import java.util.Optional;

/// What an answer could not do without and no passage has.
///
/// @param key of the sentence in `answers.properties` that says so
/// @param word of the question that the sentence repeats
record Missing(String key, Optional<String> word) {

    /// No more is known than that nothing answers.
    static final Missing ANYTHING = new Missing("not_found", Optional.empty());

    static Missing a(String what) {
        return new Missing("missing_" + what, Optional.empty());
    }

    static Missing word(String what, String word) {
        return new Missing("missing_" + what, Optional.of(word));
    }

    String sentence(Wording wording) {
        return wording.sentence(key, word.stream().toArray());
    }
}
