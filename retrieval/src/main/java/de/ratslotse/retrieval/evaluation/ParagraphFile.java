package de.ratslotse.retrieval.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Paragraphs and the questions about them, from a file in SQuAD's format.
///
/// @param language `de` or `en`, as the paragraphs are written
record ParagraphFile(String name, String language, List<String> paragraphs, List<Asked> questions)
        implements QuestionFile {

    ParagraphFile {
        paragraphs = List.copyOf(paragraphs);
        questions = List.copyOf(questions);
    }

    /// @param paragraph number of the paragraph that answers it, from 1
    record Asked(String id, String question, int paragraph) {}

    @Override
    public Form form() {
        return Form.PARAGRAPHS;
    }

    @Override
    public int size() {
        return questions.size();
    }

    static boolean recognised(JsonNode file) {
        return file.path("data").path(0).has("paragraphs");
    }

    /// Where a text is missing; empty in a whole file.
    static Optional<String> flaw(JsonNode file) {
        for (JsonNode article : file.path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                if (paragraph.path("context").asString("").isBlank()) {
                    return Optional.of("context");
                }
                for (JsonNode question : paragraph.path("qas")) {
                    if (question.path("question").asString("").isBlank()) {
                        return Optional.of("question");
                    }
                }
            }
        }
        return Optional.empty();
    }

    static ParagraphFile of(String name, JsonNode file) {
        List<String> paragraphs = new ArrayList<>();
        List<Asked> questions = new ArrayList<>();
        for (JsonNode article : file.path("data")) {
            for (JsonNode paragraph : article.path("paragraphs")) {
                paragraphs.add(paragraph.path("context").asString());
                for (JsonNode question : paragraph.path("qas")) {
                    questions.add(new Asked(
                            question.path("id").asString(""),
                            question.path("question").asString(),
                            paragraphs.size()));
                }
            }
        }
        return new ParagraphFile(name, language(paragraphs), paragraphs, questions);
    }

    /// By the commonest articles: every longer text of either language is full of them.
    private static String language(List<String> paragraphs) {
        String all = " " + String.join(" ", paragraphs) + " ";
        return all.split(" the ", -1).length > all.split(" (der|die|das) ", -1).length ? "en" : "de";
    }
}
