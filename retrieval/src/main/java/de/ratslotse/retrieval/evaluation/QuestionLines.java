package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.evaluation.QuestionFile.Form;
import de.ratslotse.retrieval.evaluation.QuestionFiles.Line;
import de.ratslotse.retrieval.evaluation.UnusableQuestions.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Reads the lines of one question file; the first one decides what they are, and the first wrong one ends it.
final class QuestionLines {

    /// What may be asked on the page.
    private static final int LONGEST_QUESTION = 4_000;
    /// What cannot be kept: halves of characters, and the character zero.
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}\\x00]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    private final String name;
    private final List<JsonNode> objects = new ArrayList<>();

    QuestionLines(String name) {
        this.name = name;
    }

    ReadQuestions read(List<Line> lines) {
        Optional<Form> form = QuestionFiles.parsed(lines.getFirst().text()).flatMap(QuestionLines::form);
        for (Line line : lines) {
            Optional<UnusableQuestions> wrong = add(line, form);
            if (wrong.isPresent()) {
                return wrong.get();
            }
        }
        return switch (form.orElseThrow()) {
            case ANSWERS ->
                new AnswerFile(name, objects.stream().map(GoldQuestion::of).toList());
            case STRUCTURE -> new StructureFile(name, objects);
            case KNOWN_ITEMS, PARAGRAPHS ->
                new KnownItemFile(name, objects.stream().map(KnownItem::of).toList());
        };
    }

    private static Optional<Form> form(JsonNode object) {
        if (KnownItem.recognised(object)) {
            return Optional.of(Form.KNOWN_ITEMS);
        }
        if (GoldQuestion.recognised(object)) {
            return Optional.of(Form.ANSWERS);
        }
        return StructureFile.recognised(object) ? Optional.of(Form.STRUCTURE) : Optional.empty();
    }

    private Optional<UnusableQuestions> add(Line line, Optional<Form> form) {
        Optional<JsonNode> object = QuestionFiles.parsed(line.text());
        if (object.isEmpty()) {
            return wrong(Mistake.NO_JSON, line, "");
        }
        if (!object.get().isObject()) {
            return wrong(Mistake.NO_OBJECT, line, "");
        }
        if (objects.size() == QuestionFiles.MOST) {
            return wrong(Mistake.TOO_MANY, line, String.valueOf(QuestionFiles.MOST));
        }
        objects.add(object.get());
        return flaw(line, object.get(), form);
    }

    private static Optional<UnusableQuestions> flaw(Line line, JsonNode object, Optional<Form> form) {
        if (form.isEmpty()) {
            return wrong(Mistake.UNKNOWN_FORM, line, "");
        }
        if (hasNoText(object)) {
            return wrong(Mistake.NO_TEXT, line, "");
        }
        return switch (form.get()) {
            case ANSWERS -> answer(line, object);
            case KNOWN_ITEMS, PARAGRAPHS -> item(line, object);
            case STRUCTURE ->
                StructureFile.recognised(object) ? Optional.empty() : wrong(Mistake.FIELD_MISSING, line, "agendaItems");
        };
    }

    private static Optional<UnusableQuestions> answer(Line line, JsonNode object) {
        if (!GoldQuestion.recognised(object) && KnownItem.recognised(object)) {
            return wrong(Mistake.OTHER_FORM, line, "");
        }
        return text(line, object, "question").or(() -> lists(line, object));
    }

    private static Optional<UnusableQuestions> lists(Line line, JsonNode object) {
        for (String list : List.of("facts", "sources", "history")) {
            JsonNode value = object.path(list);
            if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
                return wrong(Mistake.FIELD_WRONG, line, list);
            }
        }
        boolean expected = object.has("must_abstain") || object.has("facts") || object.has("sources");
        if (!expected) {
            return wrong(Mistake.FIELD_MISSING, line, "facts");
        }
        boolean abstain = object.path("must_abstain").isMissingNode()
                || object.path("must_abstain").isBoolean();
        return abstain ? Optional.empty() : wrong(Mistake.FIELD_WRONG, line, "must_abstain");
    }

    private static Optional<UnusableQuestions> item(Line line, JsonNode object) {
        if (object.has("question")) {
            return wrong(Mistake.OTHER_FORM, line, "");
        }
        return text(line, object, "text").or(() -> text(line, object, "paper"));
    }

    private static Optional<UnusableQuestions> text(Line line, JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isMissingNode()) {
            return wrong(Mistake.FIELD_MISSING, line, field);
        }
        if (!value.isString() || value.asString().isBlank()) {
            return wrong(Mistake.FIELD_WRONG, line, field);
        }
        if (CONTROL.matcher(value.asString()).find()) {
            return wrong(Mistake.NO_TEXT, line, field);
        }
        return value.asString().length() > LONGEST_QUESTION
                ? wrong(Mistake.FIELD_TOO_LONG, line, field)
                : Optional.empty();
    }

    private static boolean hasNoText(JsonNode node) {
        if (node.isString()) {
            return NO_TEXT.matcher(node.asString()).find();
        }
        for (JsonNode inner : node) {
            if (hasNoText(inner)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<UnusableQuestions> wrong(Mistake mistake, Line line, String detail) {
        return Optional.of(UnusableQuestions.of(mistake, line.number(), detail));
    }
}
