package de.ratslotse.ingest.oparl;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How far an import is. Stands in the database beside what was read, and survives any kind of end.
///
/// A watermark is the newest `modified` that the server told; it moves only when a list was read to its end.
final class ImportState {

    private final ObjectNode json;

    ImportState(ObjectNode kept) {
        this.json = kept.deepCopy();
    }

    ObjectNode json() {
        return json;
    }

    /// Goes on with what was cut off, or begins anew.
    ///
    /// @return whether everything is listed
    boolean begin(boolean full) {
        if (json.path("going").asBoolean(false)) {
            return json.path("full").asBoolean(false);
        }
        json.put("going", true).put("full", full).put("listing", listing() + 1);
        for (JsonNode list : lists()) {
            if (list instanceof ObjectNode each) {
                each.remove(List.of("done", "next", "count", "seen", "tombstones"));
            }
        }
        return full;
    }

    void end(boolean full, Instant now) {
        json.put("going", false);
        if (full) {
            json.put("fullAt", now.toString());
        }
    }

    long listing() {
        return json.path("listing").asLong(0);
    }

    Optional<Instant> lastFull() {
        return instant(json, "fullAt");
    }

    boolean isDone(String list) {
        return list(list).path("done").asBoolean(false);
    }

    Optional<Instant> watermark(String list) {
        return instant(list(list), "watermark");
    }

    /// The newest of all watermarks.
    Optional<Instant> newest() {
        return lists().valueStream()
                .flatMap(list -> instant(list, "watermark").stream())
                .max(Instant::compareTo);
    }

    Optional<String> next(String list) {
        String next = list(list).path("next").asString("");
        return next.isEmpty() ? Optional.empty() : Optional.of(next);
    }

    void saw(String list, Instant modified) {
        ObjectNode each = list(list);
        if (instant(each, "seen").map(modified::isAfter).orElse(true)) {
            each.put("seen", modified.toString());
        }
    }

    void read(String list, int objects, Optional<String> next) {
        ObjectNode each = list(list);
        each.put("count", count(list) + objects);
        each.put("next", next.orElse(""));
    }

    int count(String list) {
        return list(list).path("count").asInt(0);
    }

    void tombstone(String list, String url) {
        list(list).withArray("tombstones").add(url);
    }

    List<String> tombstones(String list) {
        List<String> urls = new ArrayList<>();
        list(list).path("tombstones").forEach(url -> urls.add(url.asString()));
        return urls;
    }

    void done(String list) {
        ObjectNode each = list(list);
        instant(each, "seen")
                .filter(seen -> watermark(list).map(seen::isAfter).orElse(true))
                .ifPresent(seen -> each.put("watermark", seen.toString()));
        each.remove(List.of("next", "seen", "tombstones"));
        each.put("done", true);
    }

    /// The list is read again from its beginning next time.
    void forget(String list) {
        list(list).remove(List.of("next", "seen", "tombstones", "count"));
    }

    private ObjectNode lists() {
        return json.withObject("/lists");
    }

    private ObjectNode list(String name) {
        return lists().withObject("/" + name);
    }

    private static Optional<Instant> instant(JsonNode node, String field) {
        String text = node.path(field).asString("");
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }
}
