package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.StoredStructure;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Assembled;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.FeedObject;
import de.ratslotse.retrieval.register.Scoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An invented town whose files and feed are written down in a test; what comes out is told in lines.
final class Town {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "https://oparl.example.org/bodies/1/";

    private final List<FeedObject> feed = new ArrayList<>();
    private final Map<String, UUID> heldOfFeed = new HashMap<>();
    private final List<ReadFile> files = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();

    /// A file of one page that visitors may see.
    Town file(String path, String text) {
        return file(path, Scope.PUBLIC, text);
    }

    Town file(String path, Scope scope, String text) {
        UUID id = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        CouncilFile file = new CouncilFile(
                id,
                1,
                scope,
                id.toString(),
                1,
                "application/pdf",
                "de",
                1,
                List.of(path),
                Optional.empty(),
                Optional.empty());
        Page page = new Page(1, 595, 842, text, List.of());
        String stored = StoredStructure.write(new StructureReader().read(List.of(page), ""));
        files.add(new ReadFile(file, StoredStructure.read(stored).orElseThrow()));
        return this;
    }

    /// An object of the feed, in JSON with single quotes; `~` stands for the feed's address.
    Town object(String type, String json) {
        JsonNode object = JSON.readTree(json.replace('\'', '"').replace("~", BASE));
        feed.add(new FeedObject(1, object.path("id").asString(), 1, Scope.PUBLIC, type, Optional.empty(), object, 1));
        return this;
    }

    /// The file of this path came from the feed's file.
    Town held(String url, String path) {
        heldOfFeed.put(url.replace("~", BASE), UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Town corrected(Correction correction) {
        corrections.add(correction);
        return this;
    }

    Assembled assembled() {
        return Assembly.of(new CouncilSources(1, feed, heldOfFeed, files, corrections));
    }

    /// Every object in a line, of those that visitors see.
    static String told(Assembled assembled) {
        Map<UUID, String> organizations = visible(assembled.organizations()).stream()
                .collect(Collectors.toMap(Organization::id, Organization::name));
        Map<UUID, Paper> papers =
                visible(assembled.papers()).stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        StringBuilder lines = new StringBuilder();
        for (Meeting meeting : visible(assembled.meetings())) {
            lines.append("meeting %s %s%n"
                    .formatted(
                            meeting.date().map(Object::toString).orElse("?"),
                            meeting.organization().map(organizations::get).orElse(meeting.name())));
            for (AgendaItem item : visible(assembled.items())) {
                if (item.meeting().equals(meeting.id())) {
                    lines.append("  %s %s: %s%s%n"
                            .formatted(
                                    item.number().orElse("-"),
                                    item.title().orElse("-"),
                                    item.result().label(),
                                    dealtWith(assembled, item, papers)));
                }
            }
        }
        for (Paper paper : papers.values().stream()
                .sorted(java.util.Comparator.comparing(Paper::name))
                .toList()) {
            lines.append("paper %s %s %s%s: %s%n"
                    .formatted(
                            paper.reference().orElse("-"),
                            paper.kind().label(),
                            paper.name(),
                            paper.originators().isEmpty()
                                    ? ""
                                    : " (%s)"
                                            .formatted(String.join(
                                                    ", ",
                                                    paper.originators().stream()
                                                            .map(organizations::get)
                                                            .toList())),
                            paper.result().label()));
        }
        return lines.toString();
    }

    private static String dealtWith(Assembled assembled, AgendaItem item, Map<UUID, Paper> papers) {
        String references = visible(assembled.consultations()).stream()
                .filter(consultation -> consultation.agendaItem().equals(Optional.of(item.id())))
                .map(Consultation::paper)
                .map(papers::get)
                .filter(Objects::nonNull)
                .map(paper -> paper.reference().orElse(paper.name()))
                .sorted()
                .collect(Collectors.joining(", "));
        return references.isEmpty() ? "" : " <- " + references;
    }

    static <T> List<T> visible(List<Scoped<T>> rows) {
        return rows.stream()
                .filter(row -> row.scope().equals(Scope.PUBLIC))
                .map(Scoped::object)
                .toList();
    }
}
