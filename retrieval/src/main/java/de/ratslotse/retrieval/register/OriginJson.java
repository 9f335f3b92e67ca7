package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.Origin;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Origins as they are kept in a row.
final class OriginJson {

    private static final JsonMapper JSON = new JsonMapper();

    private OriginJson() {}

    static ObjectNode write(Map<String, Origin> origins) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(origins).forEach((field, origin) -> object.set(field, write(origin)));
        return object;
    }

    static ObjectNode write(Origin origin) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return switch (origin) {
            case Origin.Feed(String url) -> object.put("feed", url);
            case Origin.Printed(UUID file, int page, int start, int end, String quote) ->
                object.put("file", file.toString())
                        .put("page", page)
                        .put("start", start)
                        .put("end", end)
                        .put("quote", RowJson.clean(quote));
            case Origin.Corrected(String by, Instant at) -> object.put("by", by).put("at", at.toString());
        };
    }

    static Map<String, Origin> readAll(String json) {
        Map<String, Origin> origins = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : JSON.readTree(json).properties()) {
            origins.put(field.getKey(), read(field.getValue()));
        }
        return origins;
    }

    static Origin read(String json) {
        return read(JSON.readTree(json));
    }

    private static Origin read(JsonNode origin) {
        if (origin.has("feed")) {
            return new Origin.Feed(origin.path("feed").asString());
        }
        if (origin.has("by")) {
            return new Origin.Corrected(
                    origin.path("by").asString(),
                    Instant.parse(origin.path("at").asString()));
        }
        return new Origin.Printed(
                UUID.fromString(origin.path("file").asString()),
                origin.path("page").asInt(),
                origin.path("start").asInt(),
                origin.path("end").asInt(),
                origin.path("quote").asString());
    }
}
