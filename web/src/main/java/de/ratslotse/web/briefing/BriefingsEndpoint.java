package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.web.briefing.DraftRequests.RequestedBriefing;
import de.ratslotse.web.briefing.DraftRequests.RequestedDossier;
import de.ratslotse.web.briefing.DraftRequests.RequestedSummary;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Briefings, summaries and dossiers for programs, with the rights of the caller: by rules, made at once.
@RestController
@Tag(
        name = "Briefings",
        description = "Briefings before and summaries after meetings, summaries of papers, dossiers of topics")
class BriefingsEndpoint {

    private final DraftDocuments documents;
    private final DraftRequests requests;
    private final CurrentAccess current;

    BriefingsEndpoint(DraftDocuments documents, DraftRequests requests, CurrentAccess current) {
        this.documents = documents;
        this.requests = requests;
        this.current = current;
    }

    /// Where a draft is, and how far.
    record Begun(String id, String state) {}

    @PostMapping(path = "/api/v1/briefings", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a briefing before or a summary after a meeting")
    ResponseEntity<Begun> briefing(@RequestBody RequestedBriefing requested, Locale spoken) {
        return begun(requests.of(requested, spoken), "briefings");
    }

    @PostMapping(path = "/api/v1/summaries", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a summary of a paper")
    ResponseEntity<Begun> summary(@RequestBody RequestedSummary requested, Locale spoken) {
        return begun(requests.of(requested, spoken), "summaries");
    }

    @PostMapping(path = "/api/v1/dossiers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a dossier of a topic")
    ResponseEntity<Begun> dossier(@RequestBody RequestedDossier requested, Locale spoken) {
        return begun(requests.of(requested, spoken), "dossiers");
    }

    @GetMapping(
            path = {"/api/v1/briefings/{id}", "/api/v1/summaries/{id}", "/api/v1/dossiers/{id}"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "State and content of a draft")
    DraftJson draft(@PathVariable String id) {
        DraftId known = known(id);
        return DraftJson.of(known, made(known));
    }

    @GetMapping({"/api/v1/briefings/{id}/export", "/api/v1/summaries/{id}/export", "/api/v1/dossiers/{id}/export"})
    @Operation(summary = "A draft as a document: md, html, docx, pdf or json")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = "docx") String format) {
        DraftFormat wanted = DraftFormat.wanted(format);
        DraftId known = known(id);
        Draft draft = made(known);
        return documents.sent(draft, wanted, () -> DraftJson.of(known, draft));
    }

    private static ResponseEntity<Begun> begun(Subject subject, String list) {
        DraftId id = new DraftId(subject);
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
}
