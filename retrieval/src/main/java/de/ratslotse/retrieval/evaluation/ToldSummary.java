package de.ratslotse.retrieval.evaluation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the summary of a meeting tells, in the fields of files that were read by hand.
public final class ToldSummary {

    /// What a summary says an item was about; what was only proposed is not of the minutes.
    private static final Set<String> TEXTS = Set.of("decision", "put_to_the_vote", "recorded");

    private static final Set<String> UNTITLED = Set.of("(ohne Titel)", "(no title)");

    private static final Pattern NUMBER = Pattern.compile("(?<number>\\d+) (?<of>.*)");
    private static final Pattern PRESENT = Pattern.compile("anwesend|present");

    private ToldSummary() {}

    /// @param summary as the API tells it
    public static JsonNode fields(JsonNode summary) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        attendance(told.putObject("attendance"), summary.path("statements"));
        ArrayNode items = told.putArray("agendaItems");
        for (JsonNode item : summary.path("items")) {
            String title = item.path("title").asString("");
            ObjectNode one = items.addObject();
            one.put("number", item.path("number").asString(""));
            one.put("title", UNTITLED.contains(title) ? "" : title);
            one.set("result", item.path("result"));
            one.set("vote", item.path("vote"));
            item.path("statements")
                    .valueStream()
                    .filter(statement -> isText(item, statement.path("topic").asString("")))
                    .findFirst()
                    .ifPresent(statement -> one.set("resolution", statement.path("text")));
        }
        return told;
    }

    /// What is recorded below an item that ended in nothing is no text that was decided on.
    private static boolean isText(JsonNode item, String topic) {
        boolean ended = !item.path("result").asString("none").equals("none");
        return TEXTS.contains(topic) && (ended || !topic.equals("recorded"));
    }

    private static void attendance(ObjectNode told, JsonNode head) {
        for (JsonNode statement : head) {
            Matcher number = NUMBER.matcher(statement.path("text").asString(""));
            if (statement.path("topic").asString("").equals("attendance") && number.find()) {
                told.put(
                        PRESENT.matcher(number.group("of")).find() ? "present" : "excused",
                        Integer.parseInt(number.group("number")));
            }
        }
    }
}
