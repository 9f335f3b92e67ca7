package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Origin;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A row on its way into an assembled table: an object with the names of the columns.
final class RowJson {

    private final ObjectNode row = JsonNodeFactory.instance.objectNode();

    RowJson(Scope scope, Entry entry) {
        row.put("body_id", entry.bodyId()).put("id", entry.id().toString()).put("scope", scope.key());
        text("feed_url", entry.feedUrl());
        text("web", entry.web());
        text("license", entry.license());
        text("modified", entry.modified());
        ArrayNode files = row.putArray("files");
        entry.origins().values().stream()
                .flatMap(origin -> origin instanceof Origin.Printed printed
                        ? Optional.of(printed.file()).stream()
                        : Optional.<UUID>empty().stream())
                .distinct()
                .sorted()
                .forEach(file -> files.add(file.toString()));
        row.set("origins", OriginJson.write(entry.origins()));
    }

    RowJson put(String column, String value) {
        row.put(column, clean(value));
        return this;
    }

    RowJson put(String column, int value) {
        row.put(column, value);
        return this;
    }

    RowJson put(String column, boolean value) {
        row.put(column, value);
        return this;
    }

    /// By what it is called; null where it is empty.
    RowJson text(String column, Optional<?> value) {
        row.put(column, value.map(Object::toString).map(RowJson::clean).orElse(null));
        return this;
    }

    RowJson truth(String column, Optional<Boolean> value) {
        row.put(column, value.orElse(null));
        return this;
    }

    RowJson number(String column, OptionalInt value) {
        if (value.isPresent()) {
            row.put(column, value.getAsInt());
        } else {
            row.putNull(column);
        }
        return this;
    }

    RowJson texts(String column, Collection<?> values) {
        ArrayNode array = row.putArray(column);
        values.forEach(value -> array.add(clean(value.toString())));
        return this;
    }

    RowJson origin(String column, Origin origin) {
        row.set(column, OriginJson.write(origin));
        return this;
    }

    /// With the digest of everything in it.
    ObjectNode finished() {
        return row.put("digest", sha256(row.toString()));
    }

    /// PostgreSQL holds no NUL in a text.
    static String clean(String value) {
        return value.replace('\0', '\uFFFD');
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
