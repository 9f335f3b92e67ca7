package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.EvaluationRun;
import de.ratslotse.retrieval.evaluation.KeptQuestions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A run of `evaluate` as the pages show it.
///
/// @param body empty where everything was measured
/// @param state key of the state
/// @param done how many questions are done, while it goes on
/// @param figures the measures of the whole
public record EvaluationRow(
        long id,
        KeptQuestions questions,
        String body,
        String account,
        String state,
        boolean over,
        int done,
        Instant asked,
        Optional<Instant> ended,
        List<ShownFigure> figures) {

    public EvaluationRow {
        figures = List.copyOf(figures);
    }

    /// @param done empty where the run does not go on in this process
    static EvaluationRow of(EvaluationRun run, String body, Optional<Integer> done, List<ShownFigure> figures) {
        boolean lost = !run.state().isOver() && done.isEmpty();
        EvaluationRun.State state = lost ? EvaluationRun.State.INTERRUPTED : run.state();
        return new EvaluationRow(
                run.id(),
                run.questions(),
                body,
                run.account(),
                state.name().toLowerCase(Locale.ROOT),
                state.isOver(),
                done.orElse(0),
                run.asked(),
                run.ended(),
                figures);
    }

    /// Key of what the file measures.
    public String form() {
        return questions.form().name().toLowerCase(Locale.ROOT);
    }
}
