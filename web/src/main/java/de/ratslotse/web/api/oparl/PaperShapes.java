package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Papers with their consultations as OParl shows them.
final class PaperShapes {

    private final Holdings holdings;

    PaperShapes(Holdings holdings) {
        this.holdings = holdings;
    }

    List<Shapes.PaperObject> of(Access access, List<Paper> papers, Addresses addresses) {
        List<UUID> ids = papers.stream().map(Paper::id).toList();
        Map<UUID, List<Consultation>> consultations = holdings.consultations().ofPapers(access, ids).stream()
                .collect(Collectors.groupingBy(Consultation::paper));
        Map<UUID, List<String>> under = holdings.papers().under(access, ids).stream()
                .collect(Collectors.groupingBy(
                        paper -> paper.superordinate().orElseThrow(),
                        Collectors.mapping(paper -> addresses.paper(paper.id()), Collectors.toList())));
        FileShapes files = FileShapes.of(holdings, access, ids, addresses);
        return papers.stream()
                .map(paper -> paper(
                        paper,
                        consultations.getOrDefault(paper.id(), List.of()),
                        under.getOrDefault(paper.id(), List.of()),
                        new Parts(files, addresses)))
                .toList();
    }

    /// What the objects of one answer share.
    private record Parts(FileShapes files, Addresses addresses) {}

    private static Shapes.PaperObject paper(
            Paper paper, List<Consultation> consultations, List<String> subordinated, Parts parts) {
        Addresses addresses = parts.addresses();
        UUID id = paper.id();
        return new Shapes.PaperObject(
                addresses.paper(id),
                Addresses.TYPES + "Paper",
                addresses.body(paper.entry().bodyId()),
                paper.name(),
                paper.reference().orElse(null),
                paper.date().orElse(null),
                paper.paperType().orElse(null),
                paper.superordinate().map(addresses::paper).stream().toList(),
                subordinated,
                parts.files().first(id, "mainFile"),
                parts.files().in(id, "auxiliaryFile"),
                paper.originators().stream().map(addresses::organization).toList(),
                consultations.stream()
                        .map(consultation -> consultation(consultation, addresses))
                        .toList(),
                paper.entry().license().orElse(null),
                paper.entry().modified().orElse(null),
                addresses.page("papers", id),
                paper.kind() == PaperKind.UNKNOWN ? null : paper.kind().label(),
                label(paper.result()),
                paper.originatorNames(),
                paper.office().orElse(null),
                paper.proposedResolution().orElse(null),
                paper.amount().orElse(null));
    }

    static Shapes.ConsultationObject consultation(Consultation consultation, Addresses addresses) {
        return new Shapes.ConsultationObject(
                addresses.consultation(consultation.id()),
                Addresses.TYPES + "Consultation",
                addresses.paper(consultation.paper()),
                consultation.agendaItem().map(addresses::agendaItem).orElse(null),
                consultation.meeting().map(addresses::meeting).orElse(null),
                consultation.organization().map(addresses::organization).stream()
                        .toList(),
                consultation.authoritative().orElse(null),
                consultation.role().orElse(null),
                consultation.entry().modified().orElse(null),
                consultation.date().orElse(null),
                consultation.organizationName().orElse(null),
                consultation.planned(),
                label(consultation.result()));
    }

    private static @Nullable String label(ItemResult result) {
        return result == ItemResult.NONE ? null : result.label();
    }
}
