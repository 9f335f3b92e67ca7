package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import tools.jackson.databind.JsonNode;

/// What differs between two runs of one question file, as their JSON tells it: the measures, then every case that
/// became better or worse. A case is known by its id, else by its text; of structure by its field as well.
///
/// @param unknown cases that the earlier run does not have
public record Comparison(List<Measure> measures, List<Change> better, List<Change> worse, int unknown) {

    public Comparison {
        measures = List.copyOf(measures);
        better = List.copyOf(better);
        worse = List.copyOf(worse);
    }

    /// A measure that differs.
    public record Measure(String name, double before, double now) {}

    /// A case that differs.
    ///
    /// @param before what became of it then, as keys for messages: the outcome and what was right, or `rank 4`
    public record Change(String id, List<String> before, List<String> now, String asked) {
        public Change {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    /// @param earlier what `evaluate --json` printed then
    /// @param now the same now
    public static Comparison of(JsonNode earlier, JsonNode now) {
        Map<String, JsonNode> before = new HashMap<>();
        earlier.path("cases").forEach(one -> before.put(key(one), one));
        List<Change> better = new ArrayList<>();
        List<Change> worse = new ArrayList<>();
        int unknown = 0;
        for (JsonNode one : now.path("cases")) {
            JsonNode then = before.get(key(one));
            if (then == null) {
                unknown++;
                continue;
            }
            int change = Integer.compare(worth(one), worth(then));
            if (change != 0) {
                (change > 0 ? better : worse).add(change(then, one));
            }
        }
        return new Comparison(measures(earlier.path("all"), now.path("all")), better, worse, unknown);
    }

    public String text() {
        StringBuilder text = new StringBuilder("Compared with the earlier run:%n".formatted());
        measures.forEach(measure -> text.append(
                "  %-16s %s -> %s%n".formatted(measure.name(), number(measure.before()), number(measure.now()))));
        section(text, "better", better);
        section(text, "worse", worse);
        return unknown == 0 ? text.toString() : text + "not in the earlier run: %d%n".formatted(unknown);
    }

    private static List<Measure> measures(JsonNode earlier, JsonNode now) {
        List<Measure> measures = new ArrayList<>();
        for (Entry<String, JsonNode> measure : now.properties()) {
            JsonNode then = earlier.path(measure.getKey());
            boolean numbers = measure.getValue().isNumber() && then.isNumber();
            if (numbers && measure.getValue().asDouble() != then.asDouble()) {
                measures.add(new Measure(
                        measure.getKey(), then.asDouble(), measure.getValue().asDouble()));
            }
        }
        return measures;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static void section(StringBuilder text, String name, List<Change> changes) {
        text.append("%s: %d%n".formatted(name, changes.size()));
        changes.forEach(change -> text.append("  %s: %s -> %s  %s%n"
                .formatted(
                        change.id(),
                        String.join(", ", change.before()),
                        String.join(", ", change.now()),
                        change.asked())));
    }

    private static String key(JsonNode one) {
        String id = one.path("id").asString("");
        String known = id.isEmpty() ? one.path("text").asString("") : id;
        return one.has("gold") ? known + " " + one.path("field").asString("") : known;
    }

    /// Comparable within one case only: what was found by its rank, an answer by what is right of it.
    private static int worth(JsonNode one) {
        if (one.has("rank")) {
            int rank = one.path("rank").asInt();
            return rank == 0 ? Integer.MIN_VALUE : -rank;
        }
        if (one.has("gold")) {
            return isRightValue(one) ? 1 : 0;
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

    private static boolean isRightValue(JsonNode one) {
        return one.path("outcome").asString("").equals("RIGHT");
    }

    private static Change change(JsonNode then, JsonNode now) {
        String asked = now.path("question").asString(now.path("text").asString(""));
        return new Change(key(now), told(then), told(now), asked);
    }

    private static List<String> told(JsonNode one) {
        if (one.has("rank")) {
            return List.of("rank " + one.path("rank").asInt());
        }
        List<String> told = new ArrayList<>(List.of(one.path("outcome").asString("")));
        if (one.path("page").asBoolean()) {
            told.add("page");
        }
        if (!one.has("gold") && one.path("missing").isEmpty()) {
            told.add("facts");
        }
        return told;
    }
}
