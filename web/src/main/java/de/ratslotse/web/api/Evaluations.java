package de.ratslotse.web.api;

import de.ratslotse.retrieval.briefing.CheckTrial;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.evaluation.AnswerEvaluation;
import de.ratslotse.retrieval.evaluation.AnswerReport;
import de.ratslotse.retrieval.evaluation.CheckReport;
import de.ratslotse.retrieval.evaluation.KnownItemEvaluation;
import de.ratslotse.retrieval.evaluation.KnownItemReport;
import de.ratslotse.retrieval.evaluation.ParagraphEvaluation;
import de.ratslotse.retrieval.evaluation.ParagraphReport;
import de.ratslotse.retrieval.search.LexicalIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Measures on question files; their kinds are told apart by their fields.
final class Evaluations {

    private static final int CHECKED_SENTENCES = 600;
    private static final String EXPECTED = "XQuAD (SQuAD JSON), JSON Lines";

    private final AnswerEvaluation answers;
    private final KnownItemEvaluation knownItems;
    private final CheckTrial checks;
    private final Embeddings embeddings;
    private final VisibleBodies bodies;
    private final LexicalIndex index;

    Evaluations(
            AnswerEvaluation answers,
            KnownItemEvaluation knownItems,
            CheckTrial checks,
            Embeddings embeddings,
            VisibleBodies bodies,
            LexicalIndex index) {
        this.checks = checks;
        this.answers = answers;
        this.knownItems = knownItems;
        this.embeddings = embeddings;
        this.bodies = bodies;
        this.index = index;
    }

    /// Waits until the word index holds everything: while it is being built, every answer would be "not found".
    Evaluation evaluate(@Nullable String file, @Nullable String body) {
        Path path = readable(file);
        OptionalLong id = bodies.id(body, Access.operator());
        index.refresh();
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

    /// How well the check of a model's statements works on the documents held.
    ///
    /// @param file a question file whose answers are right statements in other words; null for none
    Evaluation checks(@Nullable String file, @Nullable String body) {
        OptionalLong id = bodies.id(body, Access.operator());
        List<CheckTrial.Tried> tried = new ArrayList<>(checks.run(id, CHECKED_SENTENCES));
        if (file != null) {
            try {
                tried.addAll(checks.run(id, AnswerEvaluation.told(readable(file))));
            } catch (IOException _) {
                throw Questions.invalid("file", EXPECTED);
            }
        }
        CheckReport report = CheckReport.of(Optional.ofNullable(body).orElse("all"), tried);
        return new Evaluation(report.text(), report);
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
