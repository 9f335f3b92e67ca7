package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.search.PassageSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drafts briefings before and summaries after meetings, and summaries of papers, for one reader: only from what he may
/// see. By rules alone; the same data give the same draft.
public final class Drafting {

    private final CouncilShelf shelf;
    private final Quotes.Desk desk;
    private final DraftTemplates templates;
    private final PassageSearch search;

    Drafting(CouncilShelf shelf, Quotes.Desk desk, DraftTemplates templates, PassageSearch search) {
        this.shelf = shelf;
        this.desk = desk;
        this.templates = templates;
        this.search = search;
    }

    /// After a meeting once anything is known of how its items ended, else before it. Empty where there is no such
    /// meeting for the reader.
    public Optional<Kind> kind(Access reader, UUID meeting) {
        return shelf.meetings().find(reader, meeting).map(found -> {
            boolean ended = shelf.items().of(reader, meeting).stream()
                    .anyMatch(item -> item.result() != ItemResult.NONE
                            || item.resolution().isPresent());
            return ended ? Kind.AFTER : Kind.BEFORE;
        });
    }

    /// Of which body a meeting or a paper is.
    OptionalLong body(Access reader, Kind kind, UUID subject) {
        Optional<Long> body = kind == Kind.PAPER
                ? shelf.papers()
                        .find(reader, subject)
                        .map(paper -> paper.entry().bodyId())
                : shelf.meetings()
                        .find(reader, subject)
                        .map(meeting -> meeting.entry().bodyId());
        return body.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    public Optional<Draft> ofMeeting(Access reader, UUID meeting, Kind kind, Locale language) {
        return ofMeeting(reader, meeting, kind, language, item -> true);
    }

    /// With these items alone; all else is as in the whole.
    Optional<Draft> ofMeeting(Access reader, UUID meeting, Kind kind, Locale language, Predicate<AgendaItem> wanted) {
        return shelf.meetings().find(reader, meeting).map(found -> {
            Writer writer = new Writer(reader, shelf, desk.begin(reader), new DraftWords(language));
            return kind == Kind.AFTER ? after(writer, found, wanted) : before(writer, found, wanted);
        });
    }

    /// A draft of a meeting that is made item by item.
    Optional<Gradual> gradual(Access reader, UUID meeting, Kind kind, Locale language) {
        return shelf.meetings().find(reader, meeting).map(found -> {
            Writer writer = new Writer(reader, shelf, desk.begin(reader), new DraftWords(language));
            List<Item> headings = items(writer, found).stream()
                    .map(item -> heading(writer, item))
                    .toList();
            List<Statement> head = kind == Kind.AFTER ? head(writer, found) : List.of();
            Draft frame = draft(writer, kind, found, kind == Kind.AFTER && provisional(found), head, headings);
            return new Gradual(
                    frame,
                    writer.quotes(),
                    templates.of(kind, frame.language()),
                    kind == Kind.AFTER ? after(writer, found) : before(writer, found));
        });
    }

    private static Item heading(Writer writer, AgendaItem item) {
        return new Item(
                item.number().orElse(""),
                item.title().orElseGet(() -> writer.words().sentence("not_recognised")),
                item.isPublic(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(item.id()));
    }

    public Optional<Draft> ofPaper(Access reader, UUID paper, Length length, Locale language) {
        return shelf.papers().find(reader, paper).map(found -> {
            Writer writer = new Writer(reader, shelf, desk.begin(reader), new DraftWords(language));
            PaperSummary summary = new PaperSummary(writer, found, length);
            return draft(
                    writer,
                    Kind.PAPER,
                    found.id(),
                    summary.title(),
                    found.entry().bodyId(),
                    false,
                    summary.head(),
                    summary.sections(),
                    summary.notes());
        });
    }

    /// Empty where there is no such body for the reader.
    public Optional<Draft> ofTopic(Access reader, DossierTopic topic, Locale language) {
        return body(reader, topic).map(town -> {
            Writer writer = new Writer(reader, shelf, desk.begin(reader), new DraftWords(language));
            Dossier dossier = new Dossier(writer, search, topic, town.name());
            return draft(
                    writer,
                    Kind.DOSSIER,
                    topic.id(),
                    dossier.title(),
                    town.id(),
                    false,
                    dossier.head(),
                    dossier.items(),
                    List.of());
        });
    }

    Optional<Body> body(Access reader, DossierTopic topic) {
        return shelf.bodies().visibleTo(reader).stream()
                .filter(body -> body.id() == topic.body())
                .findFirst();
    }

    private Draft before(Writer writer, Meeting meeting, Predicate<AgendaItem> wanted) {
        List<Item> told = told(writer, meeting, before(writer, meeting), wanted);
        return draft(writer, Kind.BEFORE, meeting, false, List.of(), told);
    }

    private Draft after(Writer writer, Meeting meeting, Predicate<AgendaItem> wanted) {
        List<Statement> head = head(writer, meeting);
        List<Item> told = told(writer, meeting, after(writer, meeting), wanted);
        return draft(writer, Kind.AFTER, meeting, provisional(meeting), head, told);
    }

    private static List<Item> told(
            Writer writer, Meeting meeting, Map<UUID, Supplier<Item>> all, Predicate<AgendaItem> wanted) {
        return items(writer, meeting).stream()
                .filter(wanted)
                .flatMap(item -> Optional.ofNullable(all.get(item.id())).stream())
                .map(Supplier::get)
                .toList();
    }

    private static Map<UUID, Supplier<Item>> before(Writer writer, Meeting meeting) {
        Map<UUID, List<Paper>> papers = papers(writer, meeting);
        BeforeItem before = new BeforeItem(writer, meeting);
        Map<UUID, Supplier<Item>> told = new HashMap<>();
        for (AgendaItem item : items(writer, meeting)) {
            told.put(item.id(), () -> before.of(item, papers.getOrDefault(item.id(), List.of())));
        }
        return told;
    }

    private static Map<UUID, Supplier<Item>> after(Writer writer, Meeting meeting) {
        List<AgendaItem> items = items(writer, meeting);
        AfterItem after = new AfterItem(writer, meeting);
        Map<UUID, List<Paper>> papers = papers(writer, meeting);
        Set<UUID> minutes = minutes(items);
        Map<UUID, Supplier<Item>> told = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            Optional<AgendaItem> next = i + 1 < items.size() ? Optional.of(items.get(i + 1)) : Optional.empty();
            told.put(item.id(), () -> after.of(item, next, papers.getOrDefault(item.id(), List.of()), minutes));
        }
        return told;
    }

    private static boolean provisional(Meeting meeting) {
        return !meeting.approved().orElse(false);
    }

    /// The files in which the items' results are printed.
    private static Set<UUID> minutes(List<AgendaItem> items) {
        return items.stream()
                .flatMap(item -> Stream.of("result", "vote", "resolution", "resultText")
                        .map(item.entry()::origin)
                        .flatMap(Optional::stream))
                .filter(Origin.Printed.class::isInstance)
                .map(origin -> ((Origin.Printed) origin).file())
                .collect(Collectors.toSet());
    }

    private static List<AgendaItem> items(Writer writer, Meeting meeting) {
        return writer.shelf().items().of(writer.reader(), meeting.id()).stream()
                .sorted(Comparator.comparingInt(AgendaItem::ordinal))
                .toList();
    }

    private static Map<UUID, List<Paper>> papers(Writer writer, Meeting meeting) {
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

    private static List<Statement> head(Writer writer, Meeting meeting) {
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
                .orElse("approval_unknown");
        head.add(new Statement(
                Topic.APPROVAL,
                writer.words().sentence(approval),
                writer.quotes()
                        .of(meeting, "approved")
                        .map(quote -> List.of(quote.number()))
                        .orElse(List.of())));
        return head;
    }

    private Draft draft(
            Writer writer, Kind kind, Meeting meeting, boolean provisional, List<Statement> head, List<Item> items) {
        String day = meeting.date().map(date -> ", " + writer.words().day(date)).orElse("");
        String name = meeting.organizationName().orElse(meeting.name());
        List<String> notes = new ArrayList<>();
        if (items.isEmpty() && items(writer, meeting).isEmpty()) {
            notes.add(writer.words().sentence("no_items"));
        }
        return draft(
                writer,
                kind,
                meeting.id(),
                writer.words().sentence("title_" + kind.label(), name + day),
                meeting.entry().bodyId(),
                provisional,
                head,
                items,
                notes);
    }

    private Draft draft(
            Writer writer,
            Kind kind,
            UUID subject,
            String title,
            long body,
            boolean provisional,
            List<Statement> head,
            List<Item> items,
            List<String> notes) {
        Coverage coverage = shelf.files().coverage(writer.reader(), OptionalLong.of(body));
        Draft draft = new Draft(
                kind,
                subject,
                title,
                shelf.bodies().find(body).map(Body::name).orElse(""),
                writer.words().language(),
                provisional,
                head,
                items,
                notes,
                writer.quotes().citations(),
                coverage.to());
        return templates.of(kind, draft.language()).applied(draft);
    }
}
