package de.ratslotse.ingest.oparl;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An object of a list.
///
/// @param url its `id`
/// @param type without the namespace; what the list holds, where the object does not say
record ListedObject(String url, String type, boolean deleted, Optional<Instant> modified, ObjectNode json) {

    /// Empty for what is no object with an id.
    static Optional<ListedObject> of(JsonNode node, String expected) {
        String id = node.path("id").asString("");
        if (!(node instanceof ObjectNode object) || id.isBlank()) {
            return Optional.empty();
        }
        String type = type(node).orElse(expected);
        PersonalData.takeOut(type, object);
        return Optional.of(
                new ListedObject(id, type, node.path("deleted").asBoolean(false), instant(node, "modified"), object));
    }

    static Optional<String> type(JsonNode node) {
        String type = node.path("type").asString("");
        int slash = type.lastIndexOf('/');
        return type.isBlank() ? Optional.empty() : Optional.of(type.substring(slash + 1));
    }

    /// The URLs of everything that is embedded.
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        json.forEach(value -> collect(value, parts));
        return parts;
    }

    private static void collect(JsonNode node, List<String> parts) {
        if (node.isObject() && node.has("id")) {
            parts.add(node.path("id").asString(""));
        }
        if (node.isContainer()) {
            node.forEach(value -> collect(value, parts));
        }
    }

    /// The day a paper or a meeting is of.
    Optional<LocalDate> day() {
        return day(json, "date").or(() -> day(json, "start"));
    }

    static Optional<LocalDate> day(JsonNode node, String field) {
        String text = node.path(field).asString("");
        try {
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Instant> instant(JsonNode node, String field) {
        try {
            String text = node.path(field).asString("");
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return day(node, field)
                    .map(day -> day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
        }
    }
}
