package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.DraftLine;
import de.ratslotse.retrieval.drafting.FinishedDraft;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Work on drafts for programs of staff. Who writes names the revision that he saw; a newer one is answered 409.
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts", description = "Drafts that staff keeps, edits, reviews and releases")
class DraftsEndpoint {

    private final DraftDesk desk;
    private final DraftDocuments documents;
    private final VisibleBodies bodies;

    DraftsEndpoint(DraftDesk desk, DraftDocuments documents, VisibleBodies bodies) {
        this.desk = desk;
        this.documents = documents;
        this.bodies = bodies;
    }

    /// @param title null where the meeting or paper is no longer there for the caller
    record LineJson(
            UUID id,
            String kind,
            @Nullable String title,
            String body,
            String state,
            String stateBy,
            Instant stateAt,
            String createdBy,
            Instant edited) {
        static LineJson of(DraftLine line) {
            return new LineJson(
                    line.id(),
                    line.kind().label(),
                    line.title().orElse(null),
                    line.body(),
                    line.standing().state().label(),
                    line.standing().by(),
                    line.standing().at(),
                    line.createdBy(),
                    line.edited());
        }
    }

    record ListJson(List<LineJson> drafts) {}

    /// @param briefing the id of a briefing or summary, as `POST /api/v1/briefings` answers it
    record RequestedDraft(@Nullable String briefing) {}

    /// @param seen the state that the caller saw
    record StateWanted(@Nullable String seen, @Nullable String state) {}

    @GetMapping("/api/v1/drafts")
    @Operation(summary = "The drafts, last edited first")
    ListJson list(@RequestParam(required = false) @Nullable String body) {
        return new ListJson(desk.drafts().list(desk.access(), bodies.id(body, desk.access())).stream()
                .map(LineJson::of)
                .toList());
    }

    @PostMapping(path = "/api/v1/drafts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Keep a briefing or summary as a draft: it is there at once, its items are made one by one")
    ResponseEntity<StoredDraftJson> keep(@RequestBody RequestedDraft requested) {
        String briefing = requested.briefing() == null ? "" : requested.briefing();
        DraftId from = DraftId.parse(briefing)
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "briefing", "after.….de"));
        UUID id = desk.keep(from.subject()).orElseThrow(DraftsEndpoint::gone);
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + id)).body(draft(id));
    }

    @GetMapping("/api/v1/drafts/{id}")
    @Operation(summary = "A draft with its items, citations and comments")
    StoredDraftJson draft(@PathVariable UUID id) {
        Optional<Progress> progress = desk.progress(id);
        return StoredDraftJson.of(find(id), progress);
    }

    @DeleteMapping("/api/v1/drafts/{id}")
    @Operation(summary = "Remove a draft with all its versions and comments")
    ResponseEntity<Void> delete(@PathVariable UUID id) {
        if (!desk.delete(id)) {
            throw gone();
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/api/v1/drafts/{id}/state", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Hand a draft in for review, release it, or take it back")
    StoredDraftJson move(@PathVariable UUID id, @RequestBody StateWanted wanted) {
        find(id);
        if (!desk.move(id, state("seen", wanted.seen()), state("state", wanted.state()))) {
            throw RefusedRequest.because(ProblemKind.CONFLICT);
        }
        return draft(id);
    }

    @GetMapping(path = "/api/v1/drafts/{id}/export", produces = MediaType.ALL_VALUE)
    @Operation(summary = "A draft as a document: md, html, docx, pdf or json")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @RequestParam(defaultValue = "docx") String format) {
        DraftFormat wanted = DraftFormat.wanted(format);
        StoredDraft stored = find(id);
        return documents.sent(FinishedDraft.of(stored), wanted, () -> StoredDraftJson.of(stored, desk.progress(id)));
    }

    private StoredDraft find(UUID id) {
        return desk.find(id).orElseThrow(DraftsEndpoint::gone);
    }

    private static State state(String field, @Nullable String label) {
        return DraftDesk.state(label == null ? "" : label)
                .orElseThrow(
                        () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, field, "draft, in_review, released"));
    }

    private static RefusedRequest gone() {
        return RefusedRequest.because(ProblemKind.NOT_FOUND);
    }
}
