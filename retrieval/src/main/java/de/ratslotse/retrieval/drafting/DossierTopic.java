package de.ratslotse.retrieval.drafting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// What a dossier is about.
///
/// @param words the topic in anybody's words
/// @param body whose council
/// @param from first day on which something happened, inclusive
/// @param to last day, inclusive
public record DossierTopic(String words, long body, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final int LONGEST = 200;

    public DossierTopic {
        words = words.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException("A topic has 1 to %d characters".formatted(LONGEST));
        }
    }

    /// The same for the same topic.
    public UUID id() {
        String all = "dossier %d %s %s %s".formatted(body, from, to, words);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    boolean covers(LocalDate day) {
        return from.filter(day::isBefore).isEmpty() && to.filter(day::isAfter).isEmpty();
    }

    boolean isLimited() {
        return from.isPresent() || to.isPresent();
    }
}
