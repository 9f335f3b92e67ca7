package de.ratslotse.web.chat;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the page's form sends.
///
/// @param conversation empty for the first question
/// @param body empty for all bodies
record QuestionForm(
        @Nullable String question,
        @Nullable UUID conversation,
        @Nullable Long body) {

    private static final int LONGEST = 4000;

    /// Without control characters, which no one types.
    String text() {
        return question == null
                ? ""
                : question.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
    }

    /// The message key of what is wrong; empty when nothing is.
    Optional<String> complaint() {
        if (text().isEmpty()) {
            return Optional.of("ask.error.empty");
        }
        return text().length() > LONGEST ? Optional.of("ask.error.long") : Optional.empty();
    }

    Run run() {
        return Run.of(
                conversation == null ? UUID.randomUUID() : conversation,
                text(),
                body == null ? OptionalLong.empty() : OptionalLong.of(body));
    }
}
