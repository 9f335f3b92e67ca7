package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Drafting;
import de.ratslotse.retrieval.drafting.Length;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Briefings and summaries for programs, with the rights of the caller.
@RestController
@Tag(name = "Briefings", description = "Briefings before and summaries after meetings, and summaries of papers")
class BriefingsEndpoint {

    private final DraftDocuments documents;
    private final DraftSubjects subjects;
    private final Drafting drafting;
    private final VisibleBodies bodies;
    private final CurrentAccess current;

    BriefingsEndpoint(
            DraftDocuments documents,
            DraftSubjects subjects,
            Drafting drafting,
            VisibleBodies bodies,
            CurrentAccess current) {
        this.documents = documents;
        this.subjects = subjects;
        this.drafting = drafting;
        this.bodies = bodies;
        this.current = current;
    }

    /// @param meeting id, day (`2025-06-03`) or a distinct part of the name
    /// @param kind `before` or `after`; null: after the meeting once results are known
    record RequestedBriefing(
            @Nullable String meeting,
            @Nullable String body,
            @Nullable String kind,
            @Nullable String language) {}

    /// @param paper reference, id or the path of one of its files
    /// @param length `short`, `medium` or `long`; null: medium
    record RequestedSummary(
            @Nullable String paper,
            @Nullable String body,
            @Nullable String length,
            @Nullable String language) {}

    /// Where a draft is, and how far.
    record Begun(String id, String state) {}

    @PostMapping(path = "/api/v1/briefings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a briefing before or a summary after a meeting")
    ResponseEntity<Begun> briefing(@RequestBody RequestedBriefing requested, Locale spoken) {
        Access access = current.access();
        UUID meeting = subjects.meeting(
                        access, bodies.id(requested.body(), access), needed("meeting", requested.meeting()))
                .id();
        Kind kind =
                kind(requested.kind()).or(() -> drafting.kind(access, meeting)).orElse(Kind.BEFORE);
        return begun(new DraftId(kind, meeting, Length.MEDIUM, language(requested.language(), spoken)), "briefings");
    }

    @PostMapping(path = "/api/v1/summaries", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a summary of a paper")
    ResponseEntity<Begun> summary(@RequestBody RequestedSummary requested, Locale spoken) {
        Access access = current.access();
        UUID paper = subjects.paper(access, bodies.id(requested.body(), access), needed("paper", requested.paper()))
                .id();
        return begun(
                new DraftId(Kind.PAPER, paper, length(requested.length()), language(requested.language(), spoken)),
                "summaries");
    }

    @GetMapping(
            path = {"/api/v1/briefings/{id}", "/api/v1/summaries/{id}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "State and content of a draft")
    DraftJson draft(@PathVariable String id) {
        DraftId known = known(id);
        return DraftJson.of(known, made(known));
    }

    @GetMapping({"/api/v1/briefings/{id}/export", "/api/v1/summaries/{id}/export"})
    @Operation(summary = "A draft as a document: md, html, docx, pdf or json")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = "docx") String format) {
        DraftFormat wanted = DraftFormat.of(format)
                .orElseThrow(
                        () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "format", "docx, pdf, md, html, json"));
        DraftId known = known(id);
        Draft draft = made(known);
        return documents.sent(draft, wanted, () -> DraftJson.of(known, draft));
    }

    private static ResponseEntity<Begun> begun(DraftId id, String list) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/" + list + "/" + id))
                .body(new Begun(id.toString(), "finished"));
    }

    private static DraftId known(String id) {
        return DraftId.parse(id).orElseThrow(() -> RefusedRequest.because(ProblemKind.NOT_FOUND));
    }

    private Draft made(DraftId id) {
        return documents.draft(current.access(), id).orElseThrow(() -> RefusedRequest.because(ProblemKind.NOT_FOUND));
    }

    private static String needed(String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 500) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, field, "id, 2025-06-03, …");
        }
        return value;
    }

    private static Optional<Kind> kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "" -> Optional.empty();
            case "before" -> Optional.of(Kind.BEFORE);
            case "after" -> Optional.of(Kind.AFTER);
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "kind", "before, after");
        };
    }

    private static Length length(@Nullable String length) {
        return switch (length == null ? "" : length) {
            case "", "medium" -> Length.MEDIUM;
            case "short" -> Length.SHORT;
            case "long" -> Length.LONG;
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "length", "short, medium, long");
        };
    }

    private static String language(@Nullable String language, Locale spoken) {
        return switch (language == null ? "" : language) {
            case "" -> spoken.getLanguage().equals("en") ? "en" : "de";
            case "de", "en" -> language == null ? "de" : language;
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "language", "de, en");
        };
    }
}
