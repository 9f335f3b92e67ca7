package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.register.FeedObject;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A file that a feed lists with a meeting or a paper.
///
/// @param url the OParl file's own URL, by which it is known here
/// @param day of the file, or of what it belongs to
record ListedFile(String url, Optional<LocalDate> day, JsonNode json) {

    static List<ListedFile> of(FeedObject object) {
        List<ListedFile> files = new ArrayList<>();
        boolean dated = object.type().equals("Paper") || object.type().equals("Meeting");
        if (dated) {
            Optional<LocalDate> day =
                    ListedDay.of(object.object(), "date").or(() -> ListedDay.of(object.object(), "start"));
            object.object().forEach(value -> collect(value, day, files));
        }
        return files;
    }

    private static void collect(JsonNode node, Optional<LocalDate> day, List<ListedFile> files) {
        boolean file = node.isObject() && (node.has("accessUrl") || node.has("downloadUrl"));
        if (file
                && !node.path("deleted").asBoolean(false)
                && !node.path("id").asString("").isBlank()) {
            files.add(new ListedFile(
                    node.path("id").asString(), ListedDay.of(node, "date").or(() -> day), node));
        } else if (node.isContainer()) {
            node.forEach(value -> collect(value, day, files));
        }
    }

    boolean isOfOrAfter(Optional<LocalDate> since) {
        return since.isPresent() && day.map(own -> !own.isBefore(since.get())).orElse(true);
    }

    Instant modified() {
        try {
            return OffsetDateTime.parse(json.path("modified").asString("")).toInstant();
        } catch (DateTimeException _) {
            return Instant.EPOCH;
        }
    }

    /// What people call it, with what it is called as a file.
    String name() {
        return json.path("name").asString("") + " " + json.path("fileName").asString("");
    }

    Work.Remote remote() {
        String address = json.path("downloadUrl").asString("").isBlank()
                ? json.path("accessUrl").asString("")
                : json.path("downloadUrl").asString("");
        return new Work.Remote(
                uri(address),
                fileName(address),
                text("name"),
                day,
                text("sha512Checksum")
                        .map(sum -> "SHA-512:" + sum)
                        .or(() -> text("sha1Checksum").map(sum -> "SHA-1:" + sum)));
    }

    private String fileName(String address) {
        String name = text("fileName").orElse(address.substring(address.lastIndexOf('/') + 1));
        return name.replaceAll("[/\\\\\\p{Cntrl}]", "_");
    }

    private Optional<String> text(String field) {
        String text = json.path(field).asString("").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// Servers write spaces into addresses.
    private static URI uri(String address) {
        try {
            return URI.create(address.strip().replace(" ", "%20").replace("\\", "/"));
        } catch (IllegalArgumentException _) {
            return URI.create("invalid:address");
        }
    }
}
