package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.evaluation.ParagraphReport.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParagraphEvaluationTests {

    private static final String QUESTIONS = """
            {"data": [{"title": "Eulen", "paragraphs": [
              {"context": "Die Schleiereule jagt in der Nacht auf den Feldern.", "qas": [
                {"id": "1", "question": "Wann jagt die Schleiereule?", "answers": []},
                {"id": "2", "question": "Wer lotst die Schiffe?", "answers": []}]},
              {"context": "Der Lotse führt das Schiff durch die Fahrrinne in den Hafen.", "qas": [
                {"id": "3", "question": "Wohin führt der Lotse das Schiff?", "answers": []}]}]}]}
            """;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("eulen.json"), QUESTIONS);
    }

    @Test
    void countsHowOftenTheRightParagraphStandsFirst() throws IOException {
        ParagraphReport report = new ParagraphEvaluation(Optional.empty()).evaluate(file);
        assertThat(report.paragraphs()).isEqualTo(2);
        assertThat(report.language()).isEqualTo("de");
        assertThat(report.even()).isEqualTo(new Measures(1, 1, 1));
        assertThat(report.odd())
                .isEqualTo(new Measures(2, 0.5, report.cases().get(1).rank() == 2 ? 0.75 : 0.5));
        assertThat(report.all().questions()).isEqualTo(3);
    }

    @Test
    void keepsEveryCase() throws IOException {
        ParagraphReport report = new ParagraphEvaluation(Optional.empty()).evaluate(file);
        assertThat(report.cases().getFirst().found()).startsWith(1L);
        assertThat(report.cases().getFirst().rank()).isEqualTo(1);
    }

    @Test
    void recognisesItsFiles() throws IOException {
        assertThat(ParagraphEvaluation.reads(file)).isTrue();
        assertThat(ParagraphEvaluation.reads(Files.writeString(folder.resolve("a.jsonl"), "{\"id\": 1}\n{\"id\": 2}")))
                .isFalse();
        assertThat(ParagraphEvaluation.reads(Files.writeString(folder.resolve("b.txt"), "nichts")))
                .isFalse();
    }
}
