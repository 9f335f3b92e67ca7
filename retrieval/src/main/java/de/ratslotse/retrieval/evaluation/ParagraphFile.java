package de.ratslotse.retrieval.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Paragraphs and the questions about them, from a file in SQuAD's format.
///
/// @param language `de` or `en`, as the paragraphs are written
record ParagraphFile(String language, List<String> paragraphs, List<Asked> questions) {

    private static final JsonMapper JSON = new JsonMapper();

    ParagraphFile {
        paragraphs = List.copyOf(paragraphs);
        questions = List.copyOf(questions);
    }

    /// @param paragraph number of the paragraph that answers it, from 1
    record Asked(String id, String question, int paragraph) {}

    static boolean recognised(Path file) throws IOException {
        try {
            return json(file).path("data").path(0).has("paragraphs");
        } catch (JacksonException otherFormat) {
            return false;
        }
    }

    static ParagraphFile read(Path file) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (JsonNode article : json(file).path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                paragraphs.add(paragraph.path("context").asString());
                for (JsonNode question : paragraph.path("qas")) {
                    questions.add(new Asked(
                            question.path("id").asString(),
                            question.path("question").asString(),
                            paragraphs.size()));
                }
            }
        }
        return new ParagraphFile(language(paragraphs), paragraphs, questions);
    }

    private static JsonNode json(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    /// By the commonest articles: every longer text of either language is full of them.
    private static String language(List<String> paragraphs) {
        String all = " " + String.join(" ", paragraphs) + " ";
        return all.split(" the ", -1).length > all.split(" (der|die|das) ", -1).length ? "en" : "de";
    }
}
