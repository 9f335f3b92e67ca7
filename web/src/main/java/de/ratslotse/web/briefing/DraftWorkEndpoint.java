package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Easing;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The making of drafts, for programs of staff: how far it is, and an end to it.
@RestController
@Tag(name = "Drafts", description = "Drafts that staff keeps, edits, reviews and releases")
class DraftWorkEndpoint {

    private final DraftDesk desk;

    DraftWorkEndpoint(DraftDesk desk) {
        this.desk = desk;
    }

    @GetMapping(path = "/api/v1/drafts/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "How far a draft is, as events `progress`, and the whole as event `draft` once it is made")
    SseEmitter progress(@PathVariable UUID id) {
        if (desk.find(id).isEmpty()) {
            throw RefusedRequest.because(ProblemKind.NOT_FOUND);
        }
        return new ProgressStream(desk.drafts(), desk.queue(), desk.access(), id, desk.stillHolds()).begun();
    }

    @PostMapping("/api/v1/drafts/{id}/cancel")
    @Operation(summary = "End the making of a draft; the items that are made stay")
    ResponseEntity<Void> cancel(@PathVariable UUID id) {
        if (!desk.cancel(id)) {
            throw RefusedRequest.because(desk.find(id).isEmpty() ? ProblemKind.NOT_FOUND : ProblemKind.CONFLICT);
        }
        return ResponseEntity.noContent().build();
    }

    @PostMapping(path = "/api/v1/drafts/{id}/easy", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Begin the version of a draft in easy language; a draft of its own, which a language model words")
    ResponseEntity<StoredDraftJson> ease(@PathVariable UUID id) {
        UUID easy = switch (desk.ease(id)) {
            case Easing.Begun begun -> begun.draft();
            case Easing.Missing _ -> throw RefusedRequest.because(ProblemKind.NOT_FOUND);
            case Easing.Unfinished _ -> throw RefusedRequest.because(ProblemKind.CONFLICT);
            case Easing.NoModel _ -> throw RefusedRequest.because(ProblemKind.NO_MODEL);
        };
        Optional<Progress> progress = desk.progress(easy);
        return ResponseEntity.created(URI.create("/api/v1/drafts/" + easy))
                .body(StoredDraftJson.of(desk.find(easy).orElseThrow(), progress));
    }

    @PostMapping("/api/v1/drafts/{id}/resume")
    @Operation(summary = "Go on with the making of a draft")
    ResponseEntity<Void> resume(@PathVariable UUID id) {
        if (!desk.resume(id)) {
            throw RefusedRequest.because(ProblemKind.NOT_FOUND);
        }
        return ResponseEntity.accepted().build();
    }
}
