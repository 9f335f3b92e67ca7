package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.Plan.Notes;
import de.ratslotse.retrieval.drafting.Section.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plans the draft of a meeting: its agenda, item by item.
final class MeetingPlan {

    /// What a feed adds to the name of every meeting and says nothing of this one.
    private static final Pattern PUBLICITY =
            Pattern.compile("\\s*\\((?:(?:nicht[- ]?)?öffentlich[/, ]{0,3}(?:und )?)+\\)", Pattern.CASE_INSENSITIVE);

    private final Writer writer;
    private final Meeting meeting;
    private final List<AgendaItem> items;

    MeetingPlan(Writer writer, Meeting meeting) {
        this.writer = writer;
        this.meeting = meeting;
        this.items = writer.shelf().items().of(writer.reader(), meeting.id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::ordinal))
                .toList();
    }

    /// @param kind before or after
    Plan of(Kind kind) {
        boolean after = kind == Kind.AFTER;
        String day = meeting.date().map(date -> ", " + writer.words().day(date)).orElse("");
        String known = PUBLICITY.matcher(meeting.name()).replaceAll("").strip();
        String name =
                meeting.organizationName().filter(own -> !known.startsWith(own)).orElse(known);
        List<String> notes = items.isEmpty() ? List.of(writer.words().sentence("no_items")) : List.of();
        return new Plan(
                writer.words().sentence("title_" + kind.label(), name + day),
                meeting.entry().bodyId(),
                after && !meeting.approved().orElse(false),
                after ? head() : List.of(),
                after ? sectionsAfter() : sectionsBefore(),
                new Notes(notes, List.of()));
    }

    private List<Section> sectionsBefore() {
        Map<UUID, List<Paper>> papers = papers();
        BeforeItem before = new BeforeItem(writer, meeting);
        return items.stream()
                .map(item -> section(item, () -> before.of(item, papers.getOrDefault(item.id(), List.of()), items)))
                .toList();
    }

    private List<Section> sectionsAfter() {
        AfterItem after = new AfterItem(writer, meeting);
        Map<UUID, List<Paper>> papers = papers();
        Set<UUID> minutes = minutes();
        List<Section> sections = new ArrayList<>();
        for (AgendaItem item : items) {
            Optional<AgendaItem> next = ItemMinutes.following(item, items);
            sections.add(section(item, () -> after.of(item, next, papers.getOrDefault(item.id(), List.of()), minutes)));
        }
        return sections;
    }

    private Section section(AgendaItem item, Supplier<Item> told) {
        String title = item.title().orElseGet(() -> writer.words().sentence("not_recognised"));
        return new Section(
                item.id(),
                Section.heading(item.number().orElse(""), title, item.isPublic()),
                Named.item(item.id()),
                () -> Optional.of(told.get()));
    }

    /// The minutes of the meeting, and the files in which the items' results are printed.
    private Set<UUID> minutes() {
        Stream<UUID> attached = writer.shelf().attached().of(writer.reader(), meeting.id()).stream()
                .filter(file -> file.role().equals("resultsProtocol"))
                .flatMap(file -> file.fileId().stream());
        return Stream.concat(attached, results()).collect(Collectors.toSet());
    }

    private Stream<UUID> results() {
        return items.stream()
                .flatMap(item -> Stream.of("result", "vote", "resolution", "resultText")
                        .map(item.entry()::origin)
                        .flatMap(Optional::stream))
                .filter(Origin.Printed.class::isInstance)
                .map(origin -> ((Origin.Printed) origin).file());
    }

    private Map<UUID, List<Paper>> papers() {
        List<Consultation> consultations = writer.shelf().consultations().ofMeeting(writer.reader(), meeting.id());
        Map<UUID, Paper> byId = new HashMap<>();
        writer.shelf()
                .papers()
                .find(
                        writer.reader(),
                        consultations.stream().map(Consultation::paper).toList())
                .forEach(paper -> byId.put(paper.id(), paper));
        Map<UUID, List<Paper>> papers = new LinkedHashMap<>();
        for (Consultation consultation : consultations) {
            Paper paper = byId.get(consultation.paper());
            if (paper != null && consultation.agendaItem().isPresent()) {
                papers.computeIfAbsent(consultation.agendaItem().get(), key -> new ArrayList<>())
                        .add(paper);
            }
        }
        return papers;
    }

    /// Nothing says how any of its items ended, and no minutes are held.
    private boolean isUnrecorded() {
        boolean unknown = items.stream()
                .allMatch(item -> item.result() == ItemResult.NONE
                        && item.resultText().isEmpty()
                        && item.resolution().isEmpty());
        return unknown && minutes().isEmpty();
    }

    private List<Statement> head() {
        List<Statement> head = new ArrayList<>();
        if (meeting.present().isPresent()) {
            head.add(writer.told(
                    Topic.ATTENDANCE,
                    writer.words().sentence("present", meeting.present().getAsInt()),
                    writer.quotes().of(meeting, "present")));
        }
        if (meeting.excused().isPresent() && meeting.excused().getAsInt() > 0) {
            head.add(writer.told(
                    Topic.ATTENDANCE,
                    writer.words().sentence("excused", meeting.excused().getAsInt()),
                    writer.quotes().of(meeting, "excused")));
        }
        String approval = meeting.approved()
                .map(approved -> approved ? "approved" : "not_approved")
                .orElse(isUnrecorded() ? "no_minutes" : "approval_unknown");
        head.add(new Statement(
                Topic.APPROVAL,
                writer.words().sentence(approval),
                writer.quotes()
                        .of(meeting, "approved")
                        .map(quote -> List.of(quote.number()))
                        .orElse(List.of())));
        return head;
    }
}
