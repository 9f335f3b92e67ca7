package de.ratslotse.web.api;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.evaluation.AnswerEvaluation;
import de.ratslotse.retrieval.evaluation.AnswerReport;
import de.ratslotse.retrieval.evaluation.KnownItemEvaluation;
import de.ratslotse.retrieval.evaluation.KnownItemReport;
import de.ratslotse.retrieval.evaluation.ParagraphEvaluation;
import de.ratslotse.retrieval.evaluation.ParagraphReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Measures on question files; their kinds are told apart by their fields.
final class Evaluations {

    private static final String EXPECTED = "XQuAD (SQuAD JSON), JSON Lines";

    private final AnswerEvaluation answers;
    private final KnownItemEvaluation knownItems;
    private final Embeddings embeddings;
    private final VisibleBodies bodies;

    Evaluations(AnswerEvaluation answers, KnownItemEvaluation knownItems, Embeddings embeddings, VisibleBodies bodies) {
        this.answers = answers;
        this.knownItems = knownItems;
        this.embeddings = embeddings;
        this.bodies = bodies;
    }

    Evaluation evaluate(@Nullable String file, @Nullable String body) {
        Path path = readable(file);
        OptionalLong id = bodies.id(body, Access.operator());
        try {
            if (ParagraphEvaluation.reads(path)) {
                ParagraphReport report = new ParagraphEvaluation(embeddings.current()).evaluate(path);
                return new Evaluation(text(report), report);
            }
            if (KnownItemEvaluation.reads(path)) {
                KnownItemReport report = knownItems.evaluate(path, id);
                return new Evaluation(report.text(), report);
            }
            if (AnswerEvaluation.reads(path)) {
                AnswerReport report = answers.evaluate(path, id);
                return new Evaluation(report.text(), report);
            }
        } catch (IOException _) {
            throw Questions.invalid("file", EXPECTED);
        }
        throw Questions.invalid("file", EXPECTED);
    }

    private static Path readable(@Nullable String file) {
        try {
            return Optional.ofNullable(file)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .filter(Files::isReadable)
                    .orElseThrow(() -> Questions.invalid("file", EXPECTED));
        } catch (InvalidPathException _) {
            throw Questions.invalid("file", EXPECTED);
        }
    }

    private static String text(ParagraphReport report) {
        return "%s (%s), %d paragraphs, %s%n%s%s%s"
                .formatted(
                        report.corpus(),
                        report.language(),
                        report.paragraphs(),
                        report.model().orElse("words only"),
                        line("odd", report.odd()),
                        line("even", report.even()),
                        line("all", report.all()));
    }

    private static String line(String name, ParagraphReport.Measures measures) {
        return String.format(
                Locale.ROOT,
                "%-5s %5d questions   R@1 %.3f   MRR@10 %.3f%n",
                name,
                measures.questions(),
                measures.first(),
                measures.reciprocalRank());
    }

    /// @param report for people
    /// @param result every single case
    record Evaluation(String report, Object result) {}
}
