package de.ratslotse.ingest.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A day in an object of a feed, or in a feed's settings.
final class ListedDay {

    private ListedDay() {}

    static Optional<LocalDate> of(JsonNode node, String field) {
        String text = node.path(field).asString("");
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
