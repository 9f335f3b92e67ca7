package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Parts;
import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.StructureCase.Outcome;
import de.ratslotse.retrieval.evaluation.StructureEvaluation;
import de.ratslotse.retrieval.evaluation.StructureReport;
import de.ratslotse.retrieval.evaluation.ToldSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Summaries of all meetings of the invented council whose minutes are held, compared with those.
class SummariesIT {

    private static final Path SAMPLE = Path.of("..", "sample").toAbsolutePath().normalize();

    @TempDir
    private static Path folder;

    @Test
    void noSummaryTellsADecisionAResultOrAVoteWrongly() throws IOException, InterruptedException {
        QuestionFile minutes = (QuestionFile) QuestionFiles.read(SAMPLE.resolve("minutes.jsonl"));
        try (Delivered delivered = Delivered.start(folder, Parts.folder())) {
            String council = SAMPLE.resolve("lotsenau").toString();
            delivered.command("ingest", council, "--body", "Lotsenau", "--scope", "public", "--json");

            StructureReport report =
                    StructureEvaluation.ofDrafts(file -> told(delivered, file)).evaluate(minutes, SAMPLE);

            assertThat(report.cases())
                    .filteredOn(one -> one.outcome() == Outcome.WRONG)
                    .isEmpty();
            assertThat(report.cases())
                    .filteredOn(one ->
                            one.outcome() == Outcome.EXTRA && !one.field().equals("item"))
                    .isEmpty();
            assertThat(report.field("attendance.present").recall()).isGreaterThan(0.9);
            assertThat(report.field("attendance.excused").recall()).isEqualTo(1);
            assertThat(report.field("item").recall()).isGreaterThan(0.9);
            assertThat(report.field("item.resolution").recall()).isGreaterThan(0.9);
            assertThat(report.field("item.result").recall()).isGreaterThan(0.5);
            assertThat(report.field("item.vote").recall()).isGreaterThan(0.5);
        }
    }

    /// The meeting of that day, in whose folder the minutes lie.
    private static JsonNode told(Delivered delivered, Path file) {
        try {
            String day = String.valueOf(file.getName(file.getNameCount() - 2));
            return ToldSummary.fields(delivered.command("brief", day, "--kind", "after", "--format", "json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
