package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.EvaluationJob;
import de.ratslotse.retrieval.evaluation.EvaluationRun;
import de.ratslotse.retrieval.evaluation.EvaluationRuns;
import de.ratslotse.retrieval.evaluation.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// The measurements that the present caller may see: those over nothing that he could not see himself.
final class ShownEvaluations {

    /// Of the measures of the whole, the history shows these.
    private static final Set<String> TOLD =
            Set.of("page", "facts", "refused_wrongly", "refused_rightly", "first", "ten", "reciprocal_rank");

    private final EvaluationRuns runs;
    private final EvaluationJob job;
    private final BodyNames bodies;
    private final Acts acts;

    ShownEvaluations(EvaluationRuns runs, EvaluationJob job, BodyNames bodies, Acts acts) {
        this.runs = runs;
        this.job = job;
        this.bodies = bodies;
        this.acts = acts;
    }

    /// The latest first.
    List<EvaluationRow> list(int offset, int limit, Locale locale) {
        Map<Long, String> names = bodies.byId();
        return runs.list(offset, limit).stream()
                .filter(this::isVisible)
                .map(run -> row(run, names, locale))
                .toList();
    }

    /// Earlier ones of the same form that ended with a report, those of the same questions first.
    List<EvaluationRow> comparable(EvaluationRun with, Locale locale) {
        Map<Long, String> names = bodies.byId();
        List<EvaluationRun> earlier = runs.list(0, 500).stream()
                .filter(this::isVisible)
                .filter(run -> run.id() < with.id()
                        && run.questions().form() == with.questions().form()
                        && (run.state() == EvaluationRun.State.COMPLETED || run.state() == EvaluationRun.State.STOPPED))
                .toList();
        long same = with.questions().id();
        return earlier.stream()
                .sorted((one, other) -> Boolean.compare(
                        other.questions().id() == same, one.questions().id() == same))
                .limit(50)
                .map(run -> row(run, names, locale))
                .toList();
    }

    Optional<EvaluationRun> find(long id) {
        return runs.find(id).filter(this::isVisible);
    }

    EvaluationRow row(EvaluationRun run, Locale locale) {
        return row(run, bodies.byId(), locale);
    }

    private EvaluationRow row(EvaluationRun run, Map<Long, String> names, Locale locale) {
        String body = run.body().isPresent() ? names.getOrDefault(run.body().getAsLong(), "") : "";
        return EvaluationRow.of(run, body, job.done(run.id()), figures(run, locale));
    }

    private List<ShownFigure> figures(EvaluationRun run, Locale locale) {
        Optional<Report> measures = runs.measures(run.id()).map(head -> runs.report(run, head));
        return measures.stream()
                .flatMap(report -> ShownRow.alone(report.table().getLast(), locale).figures().stream())
                .filter(figure -> TOLD.contains(figure.key()))
                .toList();
    }

    /// As `evaluate --json` prints it, without the words of files that the caller may not see.
    Optional<JsonNode> result(EvaluationRun run) {
        return runs.result(run.id(), acts.access());
    }

    Report report(EvaluationRun run, JsonNode result) {
        return runs.report(run, result);
    }

    private boolean isVisible(EvaluationRun run) {
        return acts.access().coversAll(run.rights().grants());
    }
}
