package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.evaluation.ParagraphReport.Measures;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParagraphEvaluationTests {

    private static final String QUESTIONS = """
            {"data": [{"title": "Eulen", "paragraphs": [
              {"context": "Die Schleiereule jagt in der Nacht auf den Feldern.", "qas": [
                {"id": "1", "question": "Wann jagt die Schleiereule?", "answers": []},
                {"id": "2", "question": "Wer lotst die Schiffe?", "answers": []}]},
              {"context": "Der Lotse führt das Schiff durch die Fahrrinne in den Hafen.", "qas": [
                {"id": "3", "question": "Wohin führt der Lotse das Schiff?", "answers": []}]}]}]}
            """;

    @Test
    void countsHowOftenTheRightParagraphStandsFirst() {
        ParagraphReport report = report();
        assertThat(report.paragraphs()).isEqualTo(2);
        assertThat(report.language()).isEqualTo("de");
        assertThat(report.even()).isEqualTo(new Measures(1, 1, 1));
        assertThat(report.odd())
                .isEqualTo(new Measures(2, 0.5, report.cases().get(1).rank() == 2 ? 0.75 : 0.5));
        assertThat(report.all().questions()).isEqualTo(3);
    }

    @Test
    void keepsEveryCase() {
        ParagraphReport report = report();
        assertThat(report.cases().getFirst().found()).startsWith(1L);
        assertThat(report.cases().getFirst().rank()).isEqualTo(1);
    }

    private static ParagraphReport report() {
        ParagraphFile file =
                (ParagraphFile) QuestionFiles.read("eulen.json", QUESTIONS.getBytes(StandardCharsets.UTF_8));
        return new ParagraphEvaluation(Optional.empty()).evaluate(file, done -> true);
    }
}
