package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.register.MeetingFilter;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Meetings and papers with what belongs to them, as the caller may see them.
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Council", description = "Meetings, papers and organizations in the JSON shapes of OParl 1.1")
class CouncilEndpoint {

    private final Holdings holdings;
    private final MeetingShapes meetings;
    private final PaperShapes papers;
    private final CurrentAccess current;

    CouncilEndpoint(Holdings holdings, MeetingShapes meetings, PaperShapes papers, CurrentAccess current) {
        this.holdings = holdings;
        this.meetings = meetings;
        this.papers = papers;
        this.current = current;
    }

    @GetMapping("/api/v1/meetings")
    @Operation(summary = "Meetings with their agendas, newest first")
    Shapes.ObjectList<Shapes.MeetingObject> meetings(
            @RequestParam Optional<String> body,
            @RequestParam Optional<UUID> organization,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        Access access = current.access();
        Sheet sheet = new Sheet(page, limit);
        MeetingFilter filter = new MeetingFilter(
                holdings.body(access, body), organization, Optional.empty(), Optional.empty(), Optional.empty());
        return sheet.of(
                holdings.meetings().list(access, filter, true, sheet.offset(), sheet.size()),
                found -> meetings.of(access, found, Addresses.of(request)));
    }

    @GetMapping("/api/v1/meetings/{id}")
    @Operation(summary = "A meeting with its agenda")
    Shapes.MeetingObject meeting(@PathVariable UUID id, HttpServletRequest request) {
        Access access = current.access();
        return holdings.meetings()
                .find(access, id)
                .map(found -> meetings.of(access, List.of(found), Addresses.of(request))
                        .getFirst())
                .orElseThrow(Holdings::missing);
    }

    @GetMapping("/api/v1/agendaitems/{id}")
    @Operation(summary = "An agenda item with its result")
    Shapes.AgendaItemObject agendaItem(@PathVariable UUID id, HttpServletRequest request) {
        Access access = current.access();
        return holdings.items()
                .find(access, id)
                .map(found -> meetings.of(access, found, Addresses.of(request)))
                .orElseThrow(Holdings::missing);
    }

    @GetMapping("/api/v1/papers")
    @Operation(summary = "Papers with their consultations, newest first")
    Shapes.ObjectList<Shapes.PaperObject> papers(
            @RequestParam Optional<String> body,
            @RequestParam Optional<UUID> organization,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        Access access = current.access();
        Sheet sheet = new Sheet(page, limit);
        PaperFilter filter = PaperFilter.in(holdings.body(access, body)).dealtWithBy(organization);
        return sheet.of(
                holdings.papers().list(access, filter, sheet.offset(), sheet.size()),
                found -> papers.of(access, found, Addresses.of(request)));
    }

    @GetMapping("/api/v1/papers/{id}")
    @Operation(summary = "A paper with its consultations. What it proposes is not decided")
    Shapes.PaperObject paper(@PathVariable UUID id, HttpServletRequest request) {
        Access access = current.access();
        return holdings.papers()
                .find(access, id)
                .map(found ->
                        papers.of(access, List.of(found), Addresses.of(request)).getFirst())
                .orElseThrow(Holdings::missing);
    }

    @GetMapping("/api/v1/consultations/{id}")
    @Operation(summary = "A consultation of a paper")
    Shapes.ConsultationObject consultation(@PathVariable UUID id, HttpServletRequest request) {
        return holdings.consultations()
                .find(current.access(), id)
                .map(found -> PaperShapes.consultation(found, Addresses.of(request)))
                .orElseThrow(Holdings::missing);
    }

    @GetMapping("/api/v1/files/{id}")
    @Operation(summary = "What is known of a file of a paper, meeting or agenda item")
    Shapes.FileObject file(@PathVariable UUID id, HttpServletRequest request) {
        Access access = current.access();
        return holdings.files()
                .find(access, id)
                .map(found -> FileShapes.of(holdings, access, List.of(found), Addresses.of(request))
                        .shape(found))
                .orElseThrow(Holdings::missing);
    }
}
