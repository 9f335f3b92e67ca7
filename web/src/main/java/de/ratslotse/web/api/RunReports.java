package de.ratslotse.web.api;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.RunProgress;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.IngestRuns;
import de.ratslotse.retrieval.corpus.RunFile;
import de.ratslotse.retrieval.council.Body;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Puts progress and report of a run together.
final class RunReports {

    private static final JsonMapper JSON = new JsonMapper();

    private final Ingest ingest;
    private final IngestRuns runs;
    private final Bodies bodies;

    RunReports(Ingest ingest, IngestRuns runs, Bodies bodies) {
        this.ingest = ingest;
        this.runs = runs;
        this.bodies = bodies;
    }

    Optional<Report> find(long id, Locale locale) {
        return runs.find(id).map(run -> new Report(run, json(run, locale)));
    }

    private RunJson json(IngestRun run, Locale locale) {
        boolean running = run.state() == IngestRun.State.RUNNING;
        return new RunJson(
                Long.toString(run.id()),
                Words.of(run.state()),
                run.reason().map(reason -> reason.text(locale)).orElse(null),
                bodies.find(run.bodyId()).map(Body::name).orElse(""),
                run.source(),
                run.scope().key(),
                run.started(),
                run.ended().orElse(null),
                progress(run.id()),
                running ? List.of() : files(run.id(), locale),
                RunJson.totals(run.totals()),
                ingest.counts(run.id()).map(JSON::readTree).orElse(null));
    }

    private List<RunJson.FileJson> files(long run, Locale locale) {
        List<RunFile> files = ingest.report(run).map(report -> report.files()).orElse(List.of());
        return files.stream().map(file -> RunJson.FileJson.of(file, locale)).toList();
    }

    private RunJson.@Nullable ProgressJson progress(long run) {
        return ingest.progress(run).map(RunReports::json).orElse(null);
    }

    private static RunJson.ProgressJson json(RunProgress progress) {
        Long remaining = progress.remainingSeconds().isPresent()
                ? Long.valueOf(progress.remainingSeconds().getAsLong())
                : null;
        return new RunJson.ProgressJson(
                progress.done(),
                progress.total(),
                progress.unchanged(),
                progress.pages(),
                progress.pagesPerSecond(),
                remaining,
                progress.currentFile().orElse(null));
    }

    /// A run with its report.
    record Report(IngestRun run, RunJson json) {}
}
