package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.Saving;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Work on the items of drafts, for programs of staff. Who writes names the revision that he saw; a newer one is
/// answered 409.
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Drafts", description = "Drafts that staff keeps, edits, reviews and releases")
class DraftItemsEndpoint {

    private static final int MOST = 200;
    private static final int LONGEST = 20_000;

    private final DraftDesk desk;

    DraftItemsEndpoint(DraftDesk desk) {
        this.desk = desk;
    }

    /// @param from the place of the statement that it was in the text seen, from 0; null for a new one
    record StatementWanted(
            @Nullable Integer from,
            @Nullable String topic,
            @Nullable String text,
            @Nullable List<Integer> citations) {}

    record ItemWanted(@Nullable Integer revision, @Nullable List<StatementWanted> statements) {}

    record Seen(@Nullable Integer revision) {}

    record CommentWanted(@Nullable String text) {}

    @PutMapping(path = "/api/v1/drafts/{id}/items/{item}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Save an item's statements")
    StoredDraftJson save(@PathVariable UUID id, @PathVariable long item, @RequestBody ItemWanted wanted) {
        return after(desk.save(change(id, item, wanted.revision()), statements(wanted.statements()), false), id);
    }

    @PostMapping(path = "/api/v1/drafts/{id}/items/{item}/remake", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Make an item anew from what the documents say now")
    StoredDraftJson remake(@PathVariable UUID id, @PathVariable long item, @RequestBody Seen seen) {
        return after(desk.remake(change(id, item, seen.revision())), id);
    }

    @PostMapping(path = "/api/v1/drafts/{id}/items/{item}/undo", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Go back to the version before")
    StoredDraftJson undo(@PathVariable UUID id, @PathVariable long item, @RequestBody Seen seen) {
        return after(desk.drafts().undo(desk.access(), change(id, item, seen.revision())), id);
    }

    @PostMapping(path = "/api/v1/drafts/{id}/items/{item}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Comment on an item")
    StoredDraftJson comment(@PathVariable UUID id, @PathVariable long item, @RequestBody CommentWanted wanted) {
        String text = wanted.text() == null ? "" : wanted.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "text", "1–" + LONGEST);
        }
        if (!desk.comment(id, item, text)) {
            throw gone();
        }
        return draft(id);
    }

    private StoredDraftJson after(Saving saving, UUID id) {
        return switch (saving) {
            case Saving.Saved _ -> draft(id);
            case Saving.Missing _ -> throw gone();
            case Saving.Outpaced _, Saving.Closed _ -> throw RefusedRequest.because(ProblemKind.CONFLICT);
        };
    }

    private StoredDraftJson draft(UUID id) {
        Optional<Progress> progress = desk.progress(id);
        return StoredDraftJson.of(desk.find(id).orElseThrow(DraftItemsEndpoint::gone), progress);
    }

    private Change change(UUID id, long item, @Nullable Integer revision) {
        if (revision == null) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "revision", "1, 2, …");
        }
        return desk.change(id, item, revision);
    }

    private static List<Wanted> statements(@Nullable List<StatementWanted> wanted) {
        if (wanted == null || wanted.size() > MOST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "statements", "0–" + MOST);
        }
        List<Wanted> statements = new ArrayList<>();
        for (StatementWanted one : wanted) {
            String text = one.text() == null ? "" : one.text();
            if (text.length() > LONGEST) {
                throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "text", "0–" + LONGEST);
            }
            Topic topic = ItemForm.topic(one.topic() == null ? "content" : one.topic())
                    .orElseThrow(() -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "topic", "content, …"));
            int from = one.from() == null || one.from() < 0 ? Wanted.NEW : one.from();
            statements.add(new Wanted(from, topic, text, one.citations() == null ? List.of() : one.citations()));
        }
        return statements;
    }

    private static RefusedRequest gone() {
        return RefusedRequest.because(ProblemKind.NOT_FOUND);
    }
}
