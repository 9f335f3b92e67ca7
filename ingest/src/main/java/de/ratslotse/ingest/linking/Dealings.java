package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.linking.CorrectionBook.Link;
import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.PrintedConsultation;
import de.ratslotse.ingest.structure.PrintedMeeting;
import de.ratslotse.ingest.structure.StatedResult;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out which item dealt with which paper, and which meetings a paper is meant for.
final class Dealings {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d/])(?:\\d{4}[/-]\\d{2,5}(?:[/-]\\d{1,2})?|\\d{1,4}/\\d{4}(?:/\\d{1,2})?)(?![\\d/])");

    private final Books books;
    private final MeetingReading meetings;

    Dealings(Books books, MeetingReading meetings) {
        this.books = books;
        this.meetings = meetings;
    }

    void find() {
        for (MeetingDraft meeting : books.meetings().all()) {
            meeting.items().forEach(item -> byNumber(meeting, item));
        }
        for (MeetingDraft meeting : books.meetings().all()) {
            if (!meeting.isListed()) {
                meeting.items().stream()
                        .filter(item -> item.papers().isEmpty())
                        .forEach(item -> byTitle(meeting, item));
            }
        }
        books.papers().all().forEach(this::planned);
    }

    private void byNumber(MeetingDraft meeting, ItemDraft item) {
        Optional<Link> corrected =
                books.corrections().link(ObjectKind.AGENDA_ITEM, item.id().toString(), "paper");
        if (corrected.isPresent()) {
            item.papers().clear();
            corrected
                    .get()
                    .target()
                    .flatMap(books.papers()::find)
                    .ifPresent(
                            paper -> deal(meeting, item, paper, corrected.get().origin()));
            return;
        }
        Optional<Origin> heading = item.values().field("title").origin();
        for (String reference : references(item)) {
            Origin origin = item.values()
                    .field("paperReferences")
                    .origin()
                    .or(() -> heading)
                    .orElse(new Origin.Feed(""));
            books.papers().only(reference).ifPresent(paper -> deal(meeting, item, paper, origin));
        }
    }

    /// Those that are printed as references, and those in the title that are some paper's.
    private Set<String> references(ItemDraft item) {
        Set<String> references = new LinkedHashSet<>(item.references());
        Matcher matcher = NUMBER.matcher(item.values().text("title").orElse(""));
        while (matcher.find()) {
            if (books.papers().only(matcher.group()).isPresent()) {
                references.add(matcher.group());
            }
        }
        return references;
    }

    /// The title alone is enough where the paper itself names the day, or its file lies with those of the meeting.
    private void byTitle(MeetingDraft meeting, ItemDraft item) {
        Optional<String> title = item.values().text("title");
        Optional<Origin> origin = item.values().field("title").origin();
        if (title.isEmpty() || origin.isEmpty() || title.get().split(" ", -1).length < 2) {
            return;
        }
        List<PaperDraft> candidates = books.papers().withTitle(title.get()).stream()
                .filter(paper -> isMeantFor(paper, meeting))
                .toList();
        if (candidates.size() == 1) {
            deal(meeting, item, candidates.getFirst(), origin.get());
        }
    }

    private boolean isMeantFor(PaperDraft paper, MeetingDraft meeting) {
        Optional<LocalDate> day = meeting.date();
        Set<String> folders = meetings.folders(meeting.id());
        return paper.files().stream()
                .anyMatch(file -> (!file.folder().isEmpty() && folders.contains(file.folder()))
                        || file.structure().meeting().date().map(Printed::value).equals(day)
                        || file.structure().paper().consultations().stream()
                                .anyMatch(row ->
                                        row.date().isPresent() && row.date().equals(day)));
    }

    private void deal(MeetingDraft meeting, ItemDraft item, PaperDraft paper, Origin origin) {
        item.papers().add(paper.id());
        Values consultation = paper.consultations().values().stream()
                .filter(known -> known.get("agendaItem", UUID.class).equals(Optional.of(item.id())))
                .findFirst()
                .or(() -> open(paper, meeting))
                .orElseGet(() -> added(paper, item.id().toString()));
        consultation.suppose("agendaItem", Optional.of(item.id()), origin);
        inMeeting(consultation, meeting, origin);
    }

    /// A consultation of this paper in this meeting that has no item yet.
    private static Optional<Values> open(PaperDraft paper, MeetingDraft meeting) {
        return paper.consultations().values().stream()
                .filter(known -> known.get("meeting", UUID.class).equals(Optional.of(meeting.id()))
                        && known.get("agendaItem", UUID.class).isEmpty())
                .findFirst();
    }

    private Values added(PaperDraft paper, String what) {
        UUID id = books.keys().id("consultation", paper.id() + " " + what);
        return paper.consultations().computeIfAbsent(id, Values::new);
    }

    private void inMeeting(Values consultation, MeetingDraft meeting, Origin origin) {
        Optional<UUID> organization = meeting.organizations().stream().findFirst();
        consultation.suppose("meeting", Optional.of(meeting.id()), origin);
        consultation.suppose("organization", organization, origin);
        consultation.suppose(
                "organizationName",
                meeting.values().text("organizationName").or(() -> organization.flatMap(books.organizations()::name)),
                origin);
        consultation.suppose("date", meeting.date(), origin);
    }

    private void planned(PaperDraft paper) {
        boolean listed = paper.consultations().values().stream()
                .anyMatch(known -> known.feed().isPresent());
        for (ReadFile file : paper.files()) {
            for (PrintedConsultation row : file.structure().paper().consultations()) {
                planned(paper, row, file, listed);
            }
            PrintedMeeting named = file.structure().meeting();
            if (named.organization().isPresent() && named.date().isPresent()) {
                PrintedConsultation row = new PrintedConsultation(
                        named.organization().get(),
                        named.date().map(Printed::value),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                planned(paper, row, file, listed);
            }
        }
    }

    private void planned(PaperDraft paper, PrintedConsultation row, ReadFile file, boolean listed) {
        Origin origin = file.origin(row.organization());
        String name = row.organization().value();
        Optional<UUID> organization = books.organizations().named(name);
        Optional<MeetingDraft> meeting = organization.flatMap(known ->
                row.date().flatMap(day -> books.meetings().only(known, day, Optional.empty())));
        Optional<Values> known = paper.consultations().values().stream()
                .filter(consultation -> isThat(consultation, name, organization, row.date()))
                .findFirst();
        if (known.isEmpty() && listed) {
            return;
        }
        Values consultation = known.orElseGet(() -> added(
                paper,
                Names.organization(name) + " "
                        + row.date().map(LocalDate::toString).orElse("")));
        meeting.ifPresent(found -> inMeeting(consultation, found, origin));
        consultation.suppose("organization", organization, origin);
        consultation.suppose("organizationName", Optional.of(name), origin);
        consultation.suppose("date", row.date(), origin);
        consultation.suppose("role", row.role(), origin);
        row.result().filter(text -> !text.isBlank()).ifPresent(text -> {
            consultation.suppose("resultText", Optional.of(text), origin);
            ItemResult result = StatedResult.of(text).result();
            consultation.suppose("result", Optional.of(result).filter(stated -> stated != ItemResult.NONE), origin);
        });
    }

    private static boolean isThat(
            Values consultation, String name, Optional<UUID> organization, Optional<LocalDate> day) {
        boolean sameOrganization = organization.isPresent()
                ? consultation.get("organization", UUID.class).equals(organization)
                : consultation
                        .text("organizationName")
                        .map(Names::organization)
                        .equals(Optional.of(Names.organization(name)));
        Optional<LocalDate> own = consultation.get("date", LocalDate.class);
        return sameOrganization && (own.equals(day) || day.isEmpty());
    }
}
