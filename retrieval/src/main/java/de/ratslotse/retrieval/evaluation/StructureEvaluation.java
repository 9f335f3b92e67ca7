package de.ratslotse.retrieval.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures the structure read from files against files that were read by hand: per field, how much of what was found
/// is
/// right, and how much of what is there was found. Summaries of meetings are measured against the same files.
///
/// Knows nothing of how structure is read: both sides are JSON with the same field names.
public final class StructureEvaluation {

    private static final JsonMapper JSON = new JsonMapper();

    /// Fields of the file, with those that say something about meetings and papers alike.
    private static final List<String> FIELDS = List.of(
            "kind",
            "body",
            "meetingDate",
            "start",
            "end",
            "location",
            "reference",
            "originator",
            "title",
            "date",
            "office",
            "proposedResolution",
            "attendance.present",
            "attendance.excused",
            "finance.amount",
            "finance.hasImpact");
    private static final List<String> ITEM_FIELDS =
            List.of("public", "page", "paperReference", "resolution", "result", "vote");
    private static final List<String> ROW_FIELDS = List.of("role", "public", "item", "result");
    /// Values that say nothing: finding them proves nothing, missing them is no fault.
    private static final Set<String> SILENT = Set.of("", "none");

    /// What a summary tells of a meeting.
    private static final List<String> TOLD = List.of("attendance.present", "attendance.excused");

    private static final List<String> ITEM_TOLD = List.of("resolution", "result", "vote");
    private static final Set<String> SUMMED_UP = Set.of("minutes", "item-minutes");

    private final Function<Path, JsonNode> read;
    private final boolean drafts;
    private final List<StructureCase> cases = new ArrayList<>();

    /// @param read what is read out of one file
    public StructureEvaluation(Function<Path, JsonNode> read) {
        this(read, false);
    }

    private StructureEvaluation(Function<Path, JsonNode> read, boolean drafts) {
        this.read = read;
        this.drafts = drafts;
    }

    /// Of minutes alone, and only what a summary tells of them.
    ///
    /// @param read what the summary of the meeting tells whose minutes the file holds, in the fields of the file
    public static StructureEvaluation ofDrafts(Function<Path, JsonNode> read) {
        return new StructureEvaluation(read, true);
    }

    /// @param data where the originals lie; `path` in the lines is relative to it
    public StructureReport evaluate(QuestionFile file, Path data) {
        if (!(file instanceof StructureFile structure)) {
            throw new IllegalArgumentException("%s holds no files read by hand".formatted(file.name()));
        }
        cases.clear();
        for (JsonNode gold : structure.files()) {
            if (drafts && !SUMMED_UP.contains(gold.path("kind").asString(""))) {
                continue;
            }
            compare(
                    gold,
                    read.apply(data.resolve(
                            gold.path("path").asString(gold.path("file").asString("")))));
        }
        return StructureReport.of(file.name(), cases);
    }

    private void compare(JsonNode gold, JsonNode found) {
        String id = gold.path("id").asString();
        Set<String> unclear = names(gold.path("ambiguous"));
        Set<String> ocr = names(gold.path("needsOcr"));
        for (String field : drafts ? TOLD : FIELDS) {
            boolean meant = !unclear.contains(field) && !unclear.contains(field.replaceFirst("\\..*", ""));
            if (meant && isAsked(gold, field)) {
                add(id, ocr.contains(field) ? field + " (ocr)" : field, at(gold, field), at(found, field));
            }
        }
        if (!unclear.contains("agendaItems")) {
            items(id, gold, found);
        }
        if (!drafts && gold.has("consultations") && !unclear.contains("consultations")) {
            consultations(id, gold.path("consultations"), found.path("consultations"), unclear);
        }
    }

    /// Gold files leave out the fields of papers for meetings.
    private static boolean isAsked(JsonNode gold, String field) {
        boolean paper = Set.of("title", "date", "office", "proposedResolution").contains(field);
        return !paper || gold.has(field) || gold.has("title");
    }

    private void items(String id, JsonNode gold, JsonNode found) {
        List<JsonNode> open = new ArrayList<>();
        found.path("agendaItems").forEach(open::add);
        boolean complete = gold.path("itemsComplete").asBoolean(true);
        for (JsonNode item : gold.path("agendaItems")) {
            String name = id + " " + item.path("number").asString("–");
            Set<String> unclear = names(item.path("ambiguous"));
            JsonNode match = match(item, open, unclear.contains("title"));
            open.remove(match);
            cases.add(new StructureCase(
                    name, "item", label(item), label(match), outcome(true, !match.isMissingNode(), true)));
            // an item that was not found misses all its values
            for (String field : drafts ? ITEM_TOLD : ITEM_FIELDS) {
                if (!unclear.contains(field)) {
                    add(name, "item." + field, value(item, field), value(match, field));
                }
            }
        }
        if (complete) {
            open.forEach(extra -> extra(id + " " + extra.path("number").asString("–"), extra));
        }
    }

    /// What was found for an item that is none is wrong as well.
    private void extra(String name, JsonNode item) {
        cases.add(new StructureCase(name, "item", "", label(item), StructureCase.Outcome.EXTRA));
        for (String field : drafts ? ITEM_TOLD : List.of("paperReference", "resolution", "result", "vote")) {
            add(name, "item." + field, "", value(item, field));
        }
    }

    private static JsonNode match(JsonNode item, List<JsonNode> open, boolean anyTitle) {
        for (JsonNode candidate : open) {
            boolean number = StructureText.squeezed(number(item)).equals(StructureText.squeezed(number(candidate)));
            boolean title = anyTitle
                    || StructureText.sameTitle(
                            item.path("title").asString(""),
                            candidate.path("title").asString(""));
            if (number && title) {
                return candidate;
            }
        }
        return JSON.missingNode();
    }

    private static String number(JsonNode item) {
        return item.path("number").asString("").replaceAll("[.):]+$", "");
    }

    private static String label(JsonNode item) {
        return item.isMissingNode()
                ? ""
                : item.path("number").asString("–") + " " + item.path("title").asString("–");
    }

    private void consultations(String id, JsonNode gold, JsonNode found, Set<String> unclear) {
        List<JsonNode> open = new ArrayList<>();
        found.forEach(open::add);
        for (JsonNode row : gold) {
            JsonNode match = open.stream()
                    .filter(candidate -> StructureText.squeezed(row.path("body").asString(""))
                                    .equals(StructureText.squeezed(
                                            candidate.path("body").asString("")))
                            && row.path("date")
                                    .asString("")
                                    .equals(candidate.path("date").asString("")))
                    .findFirst()
                    .orElse(JSON.missingNode());
            open.remove(match);
            String name = row.path("body").asString("") + " " + row.path("date").asString("");
            cases.add(new StructureCase(
                    id,
                    "consultation",
                    name,
                    match.isMissingNode() ? "" : name,
                    outcome(true, !match.isMissingNode(), true)));
            for (String field : ROW_FIELDS) {
                if (!match.isMissingNode() && !unclear.contains("consultations." + field)) {
                    add(id, "consultation." + field, value(row, field), value(match, field));
                }
            }
        }
        open.forEach(extra -> cases.add(new StructureCase(
                id,
                "consultation",
                "",
                extra.path("body").asString("") + " " + extra.path("date").asString(""),
                StructureCase.Outcome.EXTRA)));
    }

    private void add(String id, String field, String gold, String found) {
        boolean expected = !SILENT.contains(gold);
        boolean there = !SILENT.contains(found);
        if (expected || there) {
            cases.add(new StructureCase(
                    id, field, gold, found, outcome(expected, there, StructureText.same(field, gold, found))));
        }
    }

    private static StructureCase.Outcome outcome(boolean expected, boolean there, boolean same) {
        if (!expected) {
            return StructureCase.Outcome.EXTRA;
        }
        if (!there) {
            return StructureCase.Outcome.MISSING;
        }
        return same ? StructureCase.Outcome.RIGHT : StructureCase.Outcome.WRONG;
    }

    private static String at(JsonNode node, String field) {
        JsonNode value = node;
        for (String part : field.split("\\.", -1)) {
            value = value.path(part);
        }
        return text(value);
    }

    private static String value(JsonNode node, String field) {
        return text(node.path(field));
    }

    private static String text(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return "";
        }
        return value.isValueNode() ? value.asString() : StructureText.vote(value);
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(name -> names.add(name.asString()));
        return names;
    }
}
