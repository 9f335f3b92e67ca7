package de.ratslotse.ingest.oparl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// One page of a list.
///
/// @param total how many the list has in all, where the server says so
/// @param strange how many entries were no objects with an id
record ListPage(List<ListedObject> objects, Optional<URI> next, OptionalInt total, int strange) {

    /// @param expected what the list holds
    /// @param address where the page was found
    static ListPage of(JsonNode json, String expected, URI address) {
        JsonNode data = json.isArray() ? json : json.path("data");
        List<JsonNode> entries =
                data.isArray() ? data.valueStream().toList() : data.isObject() ? List.of(data) : List.of();
        List<ListedObject> objects = new ArrayList<>();
        for (JsonNode entry : entries) {
            ListedObject.of(entry, expected).ifPresent(objects::add);
        }
        JsonNode total = json.path("pagination").path("totalElements");
        return new ListPage(
                objects,
                next(json, address),
                total.isInt() ? OptionalInt.of(total.asInt()) : OptionalInt.empty(),
                entries.size() - objects.size());
    }

    private static Optional<URI> next(JsonNode json, URI address) {
        String next = json.path("links").path("next").asString("").strip();
        try {
            return next.isEmpty() ? Optional.empty() : Optional.of(address.resolve(next.replace(" ", "%20")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
