package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.Origin;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An OParl object, read tolerantly: a single object stands for a list of one, blanks and "N/A" for nothing, a time
/// that
/// cannot be read for none.
record FeedNode(String url, JsonNode json) {

    private static final Pattern NOTHING = Pattern.compile("(?i)\\s*(?:n/a|null|-)?\\s*");

    /// One that is embedded; empty if it has no id or is marked as deleted.
    static Optional<FeedNode> embedded(JsonNode json) {
        String id = json.path("id").asString("");
        boolean gone = json.path("deleted").asBoolean(false);
        return id.isBlank() || gone ? Optional.empty() : Optional.of(new FeedNode(id, json));
    }

    Origin origin() {
        return new Origin.Feed(url);
    }

    Optional<String> text(String field) {
        JsonNode value = json.path(field);
        if (!value.isValueNode() || value.isNull()) {
            return Optional.empty();
        }
        String text =
                value.asString("").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
        return NOTHING.matcher(text).matches() ? Optional.empty() : Optional.of(text);
    }

    Optional<Boolean> truth(String field) {
        JsonNode value = json.path(field);
        return value.isBoolean() ? Optional.of(value.asBoolean()) : Optional.empty();
    }

    int number(String field, int otherwise) {
        return json.path(field).asInt(otherwise);
    }

    /// The key of the object that a field names, be it a URL or the object itself.
    Optional<String> link(String field) {
        return links(field).stream().findFirst();
    }

    List<String> links(String field) {
        List<String> links = new ArrayList<>();
        for (JsonNode value : list(field)) {
            String url = value.isObject() ? value.path("id").asString("") : value.asString("");
            if (!url.isBlank()) {
                links.add(Keys.ofFeed(url));
            }
        }
        return links;
    }

    /// Objects that are embedded in a field.
    List<FeedNode> objects(String field) {
        return list(field).stream()
                .filter(JsonNode::isObject)
                .flatMap(value -> embedded(value).stream())
                .toList();
    }

    Optional<LocalDate> day(String field) {
        return text(field).flatMap(text -> parsed(text.substring(0, Math.min(10, text.length())), LocalDate::parse));
    }

    /// Date and time as on the wall of the council hall: what the feed writes before its offset.
    Optional<LocalDateTime> time(String field) {
        return text(field)
                .flatMap(text -> parsed(
                                text, words -> OffsetDateTime.parse(words).toLocalDateTime())
                        .or(() -> parsed(text, LocalDateTime::parse)));
    }

    Optional<Instant> modified() {
        return text("modified")
                .flatMap(text ->
                        parsed(text, words -> OffsetDateTime.parse(words).toInstant()));
    }

    private List<JsonNode> list(String field) {
        JsonNode value = json.path(field);
        if (value.isArray()) {
            return value.valueStream().toList();
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
