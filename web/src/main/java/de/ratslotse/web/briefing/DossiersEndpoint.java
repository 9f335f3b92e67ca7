package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.DossierTopic;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Dossiers for programs, with the rights of the caller.
@RestController
@Tag(name = "Dossiers", description = "A topic over time: what was asked, proposed, consulted and decided")
class DossiersEndpoint {

    private final DraftDocuments documents;
    private final VisibleBodies bodies;
    private final CurrentAccess current;

    DossiersEndpoint(DraftDocuments documents, VisibleBodies bodies, CurrentAccess current) {
        this.documents = documents;
        this.bodies = bodies;
        this.current = current;
    }

    /// @param topic in any words; commas separate topics of which any will do
    /// @param body null: the only one that the caller may see
    /// @param from first day on which something happened (`2024-01-01`); null: any
    /// @param to last day; null: any
    record RequestedDossier(
            @Nullable String topic,
            @Nullable String body,
            @Nullable String from,
            @Nullable String to,
            @Nullable String language) {}

    /// Where a dossier is, and how far.
    record Begun(String id, String state) {}

    @PostMapping(path = "/api/v1/dossiers", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Begin a dossier of a topic")
    ResponseEntity<Begun> dossier(@RequestBody RequestedDossier requested, Locale spoken) {
        DossierTopic topic = new DossierTopic(
                words(requested.topic()),
                body(requested.body()),
                day("from", requested.from()),
                day("to", requested.to()));
        DraftId id = DraftId.of(topic, language(requested.language(), spoken));
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/dossiers/" + id))
                .body(new Begun(id.toString(), "finished"));
    }

    @GetMapping(path = "/api/v1/dossiers/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "State and content of a dossier")
    DraftJson draft(@PathVariable String id) {
        DraftId known = known(id);
        return DraftJson.of(known, made(known));
    }

    @GetMapping("/api/v1/dossiers/{id}/export")
    @Operation(summary = "A dossier as a document: md, html, docx, pdf or json")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = "docx") String format) {
        DraftFormat wanted = DraftFormat.of(format)
                .orElseThrow(
                        () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "format", "docx, pdf, md, html, json"));
        DraftId known = known(id);
        Draft draft = made(known);
        return documents.sent(draft, wanted, () -> DraftJson.of(known, draft));
    }

    private long body(@Nullable String named) {
        Access access = current.access();
        return bodies.id(named, access)
                .orElseGet(() -> bodies.only(access)
                        .orElseThrow(
                                () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "body", bodies.names(access)))
                        .id());
    }

    private static DraftId known(String id) {
        return DraftId.parse(id)
                .filter(parsed -> parsed.topic().isPresent())
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.NOT_FOUND));
    }

    private Draft made(DraftId id) {
        return documents.draft(current.access(), id).orElseThrow(() -> RefusedRequest.because(ProblemKind.NOT_FOUND));
    }

    private static String words(@Nullable String topic) {
        if (topic == null || topic.isBlank() || topic.strip().length() > DossierTopic.LONGEST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "topic", "1–" + DossierTopic.LONGEST);
        }
        return topic;
    }

    private static Optional<LocalDate> day(String field, @Nullable String day) {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeException _) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, field, "2025-06-03");
        }
    }

    private static String language(@Nullable String language, Locale spoken) {
        return switch (language == null ? "" : language) {
            case "" -> spoken.getLanguage().equals("en") ? "en" : "de";
            case "de", "en" -> language == null ? "de" : language;
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "language", "de, en");
        };
    }
}
