package de.ratslotse.retrieval.drafting;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/// What PostgreSQL can hold of texts, and of values as JSON.
final class StoredJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredJson() {}

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static String of(Object value) {
        String json = JSON.writeValueAsString(value);
        return clean(json).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1\uFFFD");
    }

    /// PostgreSQL holds no NUL and no half of a character.
    static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
