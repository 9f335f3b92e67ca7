package de.ratslotse.web.api;

import de.ratslotse.ingest.job.FeedRequest;
import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Imports of OParl endpoints, begun by the operator's commands only.
@RestController
class ImportsEndpoint {

    private final Ingest ingest;
    private final CurrentAccess current;
    private final AuditLog audit;

    ImportsEndpoint(Ingest ingest, CurrentAccess current, AuditLog audit) {
        this.ingest = ingest;
        this.current = current;
        this.audit = audit;
    }

    /// One run for each body of the endpoint.
    @Hidden
    @PostMapping(
            path = "/api/v1/imports",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    StartedRuns start(@RequestBody RequestedImport requested, Locale spoken) {
        FeedRequest request = new FeedRequest(
                url(requested.url()),
                Optional.ofNullable(requested.body()).filter(body -> !body.isBlank()),
                day("since", requested.since()),
                day("filesSince", requested.filesSince()),
                "internal".equals(requested.scope()) ? Scope.INTERNAL : Scope.PUBLIC,
                Boolean.TRUE.equals(requested.full()),
                Boolean.TRUE.equals(requested.confirmed()),
                Boolean.TRUE.equals(requested.allowPrivate()));
        audit.record(current.caller(), AuditLog.Act.RUN_STARTED, request.url().toString());
        try {
            return new StartedRuns(
                    ingest.start(request).stream().map(String::valueOf).toList());
        } catch (CouncilSourceUnavailable e) {
            throw RefusedRequest.because(
                    ProblemKind.SOURCE_UNAVAILABLE, e.reason().text(spoken));
        }
    }

    private static URI url(@Nullable String url) {
        try {
            return Optional.ofNullable(url)
                    .map(text -> URI.create(text.strip()))
                    .filter(URI::isAbsolute)
                    .orElseThrow(() -> Questions.invalid("url", "https://…"));
        } catch (IllegalArgumentException _) {
            throw Questions.invalid("url", "https://…");
        }
    }

    private static Optional<LocalDate> day(String field, @Nullable String text) {
        try {
            return Optional.ofNullable(text).filter(day -> !day.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException _) {
            throw Questions.invalid(field, "2025-01-31");
        }
    }

    /// What a command sends to have an endpoint imported.
    record RequestedImport(
            @Nullable String url,
            @Nullable String body,
            @Nullable String since,
            @Nullable String filesSince,
            @Nullable String scope,
            @Nullable Boolean full,
            @Nullable Boolean confirmed,
            @Nullable Boolean allowPrivate) {}

    record StartedRuns(List<String> runs) {}
}
