package de.ratslotse.web.api;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.IngestRequest;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Runs of ingest: their progress and reports for staff; begun here by the operator's commands only.
@RestController
@Tag(name = "Runs")
class RunsEndpoint {

    private static final Set<String> SCOPES = Set.of(Scope.PUBLIC.key(), Scope.INTERNAL.key());

    private final Ingest ingest;
    private final RunReports reports;
    private final CurrentAccess current;
    private final AuditLog audit;

    RunsEndpoint(Ingest ingest, RunReports reports, CurrentAccess current, AuditLog audit) {
        this.ingest = ingest;
        this.reports = reports;
        this.current = current;
        this.audit = audit;
    }

    @GetMapping(path = "/api/v1/runs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A run of ingest: its progress, and when it has ended its report. For staff")
    RunJson run(@PathVariable long id, Locale spoken) {
        return reports.find(id, spoken)
                .filter(report -> mayRead(report.run()))
                .map(RunReports.Report::json)
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.NOT_FOUND));
    }

    private boolean mayRead(IngestRun run) {
        return current.access().covers(run.bodyId(), run.scope());
    }

    /// Reads any folder of this machine, so only the operator may.
    @Hidden
    @PostMapping(
            path = "/api/v1/runs",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    StartedRun start(@RequestBody RequestedRun requested) {
        IngestRequest request = new IngestRequest(
                folder(requested), body(requested), scope(requested), Boolean.TRUE.equals(requested.confirmed()));
        audit.record(
                current.caller(), AuditLog.Act.RUN_STARTED, request.folder().toString());
        return new StartedRun(Long.toString(ingest.start(request)));
    }

    private static Path folder(RequestedRun requested) {
        try {
            return Optional.ofNullable(requested.folder())
                    .map(Path::of)
                    .filter(Path::isAbsolute)
                    .filter(Files::isDirectory)
                    .orElseThrow(() -> Questions.invalid("folder", "/…"));
        } catch (InvalidPathException _) {
            throw Questions.invalid("folder", "/…");
        }
    }

    private static String body(RequestedRun requested) {
        return Optional.ofNullable(requested.body())
                .filter(name -> !name.isBlank())
                .orElseThrow(() -> Questions.invalid("body", "…"));
    }

    private static Scope scope(RequestedRun requested) {
        return Optional.ofNullable(requested.scope())
                .filter(SCOPES::contains)
                .map(Scope::new)
                .orElseThrow(() -> Questions.invalid("scope", "public, internal"));
    }

    /// What a command sends to have a folder read.
    record RequestedRun(
            @Nullable String folder,
            @Nullable String body,
            @Nullable String scope,
            @Nullable Boolean confirmed) {}

    record StartedRun(String run) {}
}
