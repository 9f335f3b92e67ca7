package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;

/// What differs between two runs of one question file, as their JSON tells it: the measures, then every case that
/// became
/// better or worse. Answers and known items; a case is known by its id, else by its text.
public final class Comparison {

    private Comparison() {}

    /// @param earlier what `evaluate --json` printed then
    /// @param now the same now
    public static String text(JsonNode earlier, JsonNode now) {
        StringBuilder text = new StringBuilder("Compared with the earlier run:%n".formatted());
        measures(text, earlier.path("all"), now.path("all"));
        Map<String, JsonNode> before = new HashMap<>();
        earlier.path("cases").forEach(one -> before.put(key(one), one));
        List<String> better = new ArrayList<>();
        List<String> worse = new ArrayList<>();
        int unknown = 0;
        for (JsonNode one : now.path("cases")) {
            JsonNode then = before.get(key(one));
            if (then == null) {
                unknown++;
                continue;
            }
            int change = Integer.compare(worth(one), worth(then));
            if (change != 0) {
                (change > 0 ? better : worse).add(line(then, one));
            }
        }
        section(text, "better", better);
        section(text, "worse", worse);
        return unknown == 0 ? text.toString() : text + "not in the earlier run: %d%n".formatted(unknown);
    }

    private static void measures(StringBuilder text, JsonNode earlier, JsonNode now) {
        for (Entry<String, JsonNode> measure : now.properties()) {
            JsonNode then = earlier.path(measure.getKey());
            boolean numbers = measure.getValue().isNumber() && then.isNumber();
            if (numbers && measure.getValue().asDouble() != then.asDouble()) {
                text.append("  %-16s %s -> %s%n".formatted(measure.getKey(), then, measure.getValue()));
            }
        }
    }

    private static void section(StringBuilder text, String name, List<String> lines) {
        text.append("%s: %d%n".formatted(name, lines.size()));
        lines.forEach(line -> text.append("  ").append(line).append(System.lineSeparator()));
    }

    private static String key(JsonNode one) {
        return one.path("id").asString(one.path("text").asString(""));
    }

    /// Comparable within one case only: a found item by its rank, an answer by what is right of it.
    private static int worth(JsonNode one) {
        if (one.has("rank")) {
            int rank = one.path("rank").asInt();
            return rank == 0 ? Integer.MIN_VALUE : -rank;
        }
        int right = one.path("right").asBoolean() ? 8 : 0;
        int refused = one.path("mustAbstain").asBoolean()
                        || one.path("outcome").asString("").equals("answered")
                ? 4
                : 0;
        int page = one.path("page").asBoolean() ? 2 : 0;
        int facts = one.path("missing").isEmpty() ? 1 : 0;
        return right + refused + page + facts;
    }

    private static String line(JsonNode then, JsonNode now) {
        return "%s: %s -> %s  %s"
                .formatted(
                        key(now),
                        told(then),
                        told(now),
                        now.path("question").asString(now.path("text").asString("")));
    }

    private static String told(JsonNode one) {
        return one.has("rank")
                ? "rank " + one.path("rank").asInt()
                : "%s%s%s"
                        .formatted(
                                one.path("outcome").asString(""),
                                one.path("page").asBoolean() ? ", page" : "",
                                one.path("missing").isEmpty() ? ", facts" : "");
    }
}
