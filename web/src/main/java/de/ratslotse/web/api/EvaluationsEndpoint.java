package de.ratslotse.web.api;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.evaluation.CheckReport;
import de.ratslotse.retrieval.evaluation.Evaluations;
import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.Report;
import de.ratslotse.retrieval.evaluation.UnusableQuestions;
import de.ratslotse.retrieval.evaluation.Within;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Measures the service on a question file of this machine. For the operator's command only.
@Hidden
@RestController
class EvaluationsEndpoint {

    private static final String EXPECTED = "XQuAD (SQuAD JSON), JSON Lines";

    private final Evaluations evaluations;
    private final Bodies bodies;

    EvaluationsEndpoint(Evaluations evaluations, Bodies bodies) {
        this.evaluations = evaluations;
        this.bodies = bodies;
    }

    @PostMapping(
            path = "/api/v1/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Evaluation evaluate(@RequestBody RequestedEvaluation requested, Locale locale) {
        Within within = new Within(Access.operator(), body(requested.body()));
        if (Boolean.TRUE.equals(requested.checks())) {
            Optional<QuestionFile> added = Optional.ofNullable(requested.file()).map(file -> questions(file, locale));
            CheckReport report = evaluations.checks(added, within);
            return new Evaluation(report.text(), report);
        }
        QuestionFile questions = questions(requested.file(), locale);
        if (questions.form() == QuestionFile.Form.STRUCTURE) {
            throw unusable(UnusableQuestions.structure(), locale);
        }
        Report report = evaluations.measure(questions, within, _ -> true);
        return new Evaluation(report.text(), report);
    }

    private Optional<Body> body(@Nullable String name) {
        return Optional.ofNullable(name)
                .filter(given -> !given.isBlank())
                .map(given -> bodies.named(given).orElseThrow(() -> RefusedRequest.because(ProblemKind.UNKNOWN_BODY)));
    }

    private static QuestionFile questions(@Nullable String file, Locale locale) {
        try {
            Path path = Optional.ofNullable(file)
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .filter(Files::isRegularFile)
                    .orElseThrow(() -> Questions.invalid("file", EXPECTED));
            return switch (QuestionFiles.read(path)) {
                case QuestionFile questions -> questions;
                case UnusableQuestions unusable -> throw unusable(unusable, locale);
            };
        } catch (InvalidPathException | IOException _) {
            throw Questions.invalid("file", EXPECTED);
        }
    }

    private static RefusedRequest unusable(UnusableQuestions unusable, Locale locale) {
        return RefusedRequest.because(ProblemKind.QUESTION_FILE, unusable.text(locale));
    }

    /// @param file absolute path of the question file
    /// @param body measure on this body's documents only
    /// @param checks whether the check of a model's statements is measured; a file adds its answers
    ///     as right statements
    record RequestedEvaluation(
            @Nullable String file,
            @Nullable String body,
            @Nullable Boolean checks) {}

    /// @param report for people
    /// @param result every single case
    record Evaluation(String report, Object result) {}
}
