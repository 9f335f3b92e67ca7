package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A question whose answer somebody looked up by hand.
///
/// @param facts each must occur in the answer; ` | ` separates accepted spellings
/// @param mustAbstain whether the documents do not answer it
record GoldQuestion(
        String id,
        String question,
        String language,
        String type,
        List<Turn> history,
        String answer,
        List<String> facts,
        List<Source> sources,
        boolean mustAbstain) {

    GoldQuestion {
        history = List.copyOf(history);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    record Turn(String role, String content) {}

    /// Where the answer stands.
    ///
    /// @param file path, name or OParl id of the file
    /// @param page empty where the file alone counts
    record Source(
            Optional<String> file,
            Optional<String> path,
            Optional<String> paper,
            Optional<Integer> page,
            Optional<String> quote,
            Optional<String> statementKind) {}

    /// Whether a line of a question file has this form.
    static boolean recognised(JsonNode line) {
        return line.has("question") && (line.has("facts") || line.has("must_abstain") || line.has("sources"));
    }

    static GoldQuestion of(JsonNode line) {
        List<Turn> history = new ArrayList<>();
        line.path("history")
                .forEach(turn -> history.add(new Turn(
                        turn.path("role").asString("user"), turn.path("content").asString(""))));
        List<String> facts = new ArrayList<>();
        line.path("facts").forEach(fact -> facts.add(fact.asString("")));
        List<Source> sources = new ArrayList<>();
        line.path("sources").forEach(source -> sources.add(source(source)));
        return new GoldQuestion(
                line.path("id").asString(""),
                line.path("question").asString(""),
                line.path("lang").asString("de"),
                line.path("type").asString(""),
                history,
                line.path("answer").asString(""),
                facts,
                sources,
                line.path("must_abstain").asBoolean(false));
    }

    private static Source source(JsonNode source) {
        return new Source(
                text(source, "file"),
                text(source, "path"),
                text(source, "paper"),
                source.path("page").isInt() ? Optional.of(source.path("page").asInt()) : Optional.empty(),
                text(source, "quote"),
                text(source, "statementKind"));
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asString("")).filter(text -> !text.isBlank());
    }
}
