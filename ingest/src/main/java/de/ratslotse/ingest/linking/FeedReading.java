package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.linking.FileLinks.Owner;
import de.ratslotse.ingest.structure.StatedResult;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.LegislativeTerm;
import de.ratslotse.retrieval.council.Location;
import de.ratslotse.retrieval.council.Membership;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.council.Person;
import de.ratslotse.retrieval.register.FeedObject;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads what feeds list. What a feed tells counts before what files say.
final class FeedReading {

    private static final List<String> MEETING_FILES =
            List.of("invitation", "resultsProtocol", "verbatimProtocol", "auxiliaryFile");
    private static final List<String> PAPER_FILES = List.of("mainFile", "auxiliaryFile");
    private static final List<String> ITEM_FILES = List.of("resolutionFile", "auxiliaryFile");

    private final Books books;
    private final Map<String, UUID> held = new HashMap<>();
    private final Map<String, FeedNode> locations = new HashMap<>();
    private final Map<String, FeedNode> persons = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    FeedReading(Books books, Map<String, UUID> heldOfFeeds) {
        this.books = books;
        heldOfFeeds.forEach((url, id) -> held.put(Keys.ofFeed(url), id));
    }

    void read(List<FeedObject> objects) {
        Map<String, List<FeedNode>> byType = new HashMap<>();
        objects.forEach(object -> byType.computeIfAbsent(object.type(), _ -> new java.util.ArrayList<>())
                .add(new FeedNode(object.url(), object.object())));
        of(byType, "LegislativeTerm").forEach(this::term);
        of(byType, "Location").forEach(this::location);
        of(byType, "Organization").forEach(books.organizations()::tell);
        books.organizations().connect();
        of(byType, "Person").forEach(this::person);
        of(byType, "Membership").forEach(node -> membership(node, node.link("person")));
        of(byType, "Meeting").forEach(this::meeting);
        of(byType, "AgendaItem").forEach(this::item);
        of(byType, "Paper").forEach(this::paper);
        of(byType, "Paper").forEach(this::consultations);
        of(byType, "Consultation")
                .forEach(node -> node.link("paper")
                        .flatMap(books.papers()::ofFeed)
                        .ifPresent(paper -> consultation(paper, node)));
    }

    private static List<FeedNode> of(Map<String, List<FeedNode>> byType, String type) {
        return byType.getOrDefault(type, List.of());
    }

    private Entry entry(String kind, FeedNode node, String... fields) {
        Map<String, Origin> origins = new HashMap<>();
        for (String field : fields) {
            origins.put(field, node.origin());
        }
        return new Entry(
                books.keys().id(kind, Keys.ofFeed(node.url())),
                books.bodyId(),
                Optional.of(node.url()),
                node.text("web"),
                node.text("license"),
                node.modified(),
                origins);
    }

    private void term(FeedNode node) {
        Entry entry = entry("legislative_term", node, "name", "startDate", "endDate");
        if (seen.add(entry.id())) {
            books.others()
                    .terms()
                    .add(new LegislativeTerm(
                            entry, node.text("name").orElse(""), node.day("startDate"), node.day("endDate")));
        }
    }

    private void location(FeedNode node) {
        locations.putIfAbsent(Keys.ofFeed(node.url()), node);
        Entry entry = entry("location", node, "description");
        Optional<String> description = place(node);
        if (description.isPresent() && seen.add(entry.id())) {
            books.others().locations().add(new Location(entry, description.get()));
        }
    }

    private static Optional<String> place(FeedNode node) {
        return node.text("description").or(() -> node.text("room")).or(() -> node.text("streetAddress"));
    }

    private void person(FeedNode node) {
        Optional<String> name = node.text("name").or(() -> node.text("familyName"));
        Entry entry = entry("person", node, "name", "title");
        if (name.isEmpty() || !seen.add(entry.id())) {
            return;
        }
        persons.put(Keys.ofFeed(node.url()), node);
        String title = String.join(" ", node.links("title"));
        books.others()
                .persons()
                .add(new Person(entry, name.get(), title.isBlank() ? Optional.empty() : Optional.of(title)));
        node.objects("membership").forEach(membership -> membership(membership, Optional.of(Keys.ofFeed(node.url()))));
    }

    private void membership(FeedNode node, Optional<String> person) {
        Optional<UUID> organization = node.link("organization").flatMap(books.organizations()::ofFeed);
        Entry entry = entry("membership", node, "person", "organization", "role", "startDate", "endDate");
        if (person.isEmpty() || organization.isEmpty() || !seen.add(entry.id())) {
            return;
        }
        books.others()
                .memberships()
                .add(new Membership(
                        entry,
                        books.keys().id("person", person.get()),
                        organization.get(),
                        node.link("onBehalfOf").flatMap(books.organizations()::ofFeed),
                        node.text("role"),
                        node.truth("votingRight"),
                        node.day("startDate"),
                        node.day("endDate")));
    }

    private void meeting(FeedNode node) {
        books.meetings().tell(node).ifPresent(draft -> {
            Values values = draft.values();
            Origin origin = node.origin();
            Optional<LocalDateTime> start = node.time("start");
            values.offer("name", node.text("name"), origin);
            values.offer("date", start.map(LocalDateTime::toLocalDate).or(() -> node.day("start")), origin);
            values.offer("start", start.map(LocalDateTime::toLocalTime), origin);
            values.offer("end", node.time("end").map(LocalDateTime::toLocalTime), origin);
            values.offer("state", node.text("meetingState"), origin);
            values.offer("cancelled", node.truth("cancelled"), origin);
            values.offer("location", where(node), origin);
            node.links("organization").stream()
                    .flatMap(key -> books.organizations().ofFeed(key).stream())
                    .forEach(draft.organizations()::add);
            Optional<UUID> first = draft.organizations().stream().findFirst();
            values.offer("organization", first, origin);
            values.offer("organizationName", first.flatMap(books.organizations()::name), origin);
            books.meetings().file(draft);
            node.objects("agendaItem").stream()
                    .sorted(Comparator.comparingInt(item -> item.number("order", 0)))
                    .forEach(item -> item(draft, item));
            files(node, MEETING_FILES, ObjectKind.MEETING, draft.id());
        });
    }

    private Optional<String> where(FeedNode node) {
        return node.objects("location").stream()
                .findFirst()
                .flatMap(FeedReading::place)
                .or(() -> node.link("location")
                        .flatMap(key -> Optional.ofNullable(locations.get(key)))
                        .flatMap(FeedReading::place));
    }

    /// An item that is listed by itself.
    private void item(FeedNode node) {
        node.link("meeting").flatMap(books.meetings()::ofFeed).ifPresent(meeting -> item(meeting, node));
    }

    private void item(MeetingDraft meeting, FeedNode node) {
        String key = Keys.ofFeed(node.url());
        if (books.meetings().itemOfFeed(key).isPresent()) {
            return;
        }
        meeting.listed();
        ItemDraft item = new ItemDraft(meeting.id(), books.keys().id("agenda_item", key));
        books.meetings().listItem(key, item);
        meeting.items().add(item);
        Values values = item.values();
        values.toldBy(node);
        values.offer("number", node.text("number"), node.origin());
        values.offer("title", node.text("name"), node.origin());
        values.offer("isPublic", node.truth("public"), node.origin());
        values.offer("resolution", node.text("resolutionText"), node.origin());
        values.offer("resultText", node.text("result"), node.origin());
        Optional<StatedResult> stated = node.text("result").map(StatedResult::of);
        values.offer(
                "result", stated.map(StatedResult::result).filter(result -> result != ItemResult.NONE), node.origin());
        values.offer("vote", stated.flatMap(StatedResult::vote).filter(vote -> vote.isCounted()), node.origin());
        files(node, ITEM_FILES, ObjectKind.AGENDA_ITEM, item.id());
    }

    private void paper(FeedNode node) {
        books.papers().tell(node).ifPresent(draft -> {
            Values values = draft.values();
            Origin origin = node.origin();
            values.offer("reference", node.text("reference"), origin);
            values.offer("name", node.text("name"), origin);
            values.offer("date", node.day("date"), origin);
            values.offer("paperType", node.text("paperType"), origin);
            PaperKind kind = node.text("paperType").map(PaperTypes::kind).orElse(PaperKind.UNKNOWN);
            values.offer("kind", Optional.of(kind).filter(known -> known != PaperKind.UNKNOWN), origin);
            originators(draft, node);
            values.offer(
                    "office",
                    node.link("underDirectionOf")
                            .flatMap(books.organizations()::ofFeed)
                            .flatMap(books.organizations()::name),
                    origin);
            books.papers().file(draft);
            files(node, PAPER_FILES, ObjectKind.PAPER, draft.id());
        });
    }

    private void originators(PaperDraft draft, FeedNode node) {
        for (String key : node.links("originatorOrganization")) {
            books.organizations().ofFeed(key).ifPresent(organization -> {
                draft.originators().add(organization);
                books.organizations().name(organization).ifPresent(draft.originatorNames()::add);
            });
        }
        node.links("originatorPerson").stream()
                .flatMap(key -> Optional.ofNullable(persons.get(key)).stream())
                .flatMap(person -> person.text("name").stream())
                .forEach(draft.originatorNames()::add);
        if (!draft.originatorNames().isEmpty()) {
            draft.values().offer("originators", Optional.of(String.join(", ", draft.originatorNames())), node.origin());
        }
    }

    private void consultations(FeedNode node) {
        Optional<PaperDraft> paper = books.papers().ofFeed(Keys.ofFeed(node.url()));
        if (paper.isEmpty()) {
            return;
        }
        node.objects("consultation").forEach(consultation -> consultation(paper.get(), consultation));
        node.link("superordinatedPaper")
                .flatMap(books.papers()::ofFeed)
                .ifPresent(
                        above -> paper.get().values().offer("superordinate", Optional.of(above.id()), node.origin()));
        node.links("subordinatedPaper").stream()
                .flatMap(key -> books.papers().ofFeed(key).stream())
                .forEach(below -> below.values()
                        .suppose("superordinate", Optional.of(paper.get().id()), node.origin()));
    }

    private void consultation(PaperDraft paper, FeedNode node) {
        Values values = new Values(books.keys().id("consultation", Keys.ofFeed(node.url())));
        if (paper.consultations().putIfAbsent(values.id(), values) != null) {
            return;
        }
        values.toldBy(node);
        Optional<ItemDraft> item = node.link("agendaItem").flatMap(books.meetings()::itemOfFeed);
        Optional<MeetingDraft> meeting = node.link("meeting")
                .flatMap(books.meetings()::ofFeed)
                .or(() -> item.flatMap(found -> books.meetings().find(found.meeting())));
        Optional<UUID> organization = node.links("organization").stream()
                .flatMap(key -> books.organizations().ofFeed(key).stream())
                .findFirst()
                .or(() ->
                        meeting.flatMap(found -> found.organizations().stream().findFirst()));
        values.offer("meeting", meeting.map(MeetingDraft::id), node.origin());
        values.offer("agendaItem", item.map(ItemDraft::id), node.origin());
        values.offer("organization", organization, node.origin());
        values.offer("organizationName", organization.flatMap(books.organizations()::name), node.origin());
        values.offer("date", meeting.flatMap(MeetingDraft::date), node.origin());
        values.offer("role", node.text("role").filter(role -> !role.equalsIgnoreCase("unbekannt")), node.origin());
        values.offer("authoritative", node.truth("authoritative"), node.origin());
        item.ifPresent(found -> {
            found.papers().add(paper.id());
            paper.reference().ifPresent(found.references()::add);
        });
    }

    private void files(FeedNode node, List<String> fields, ObjectKind kind, UUID owner) {
        for (String field : fields) {
            for (FeedNode file : node.objects(field)) {
                Optional<UUID> holding = Optional.ofNullable(held.get(Keys.ofFeed(file.url())));
                books.files().list(file, new Owner(kind, owner, field), holding);
            }
        }
    }
}
