package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.linking.CorrectionBook.Link;
import de.ratslotse.ingest.linking.FileLinks.Owner;
import de.ratslotse.ingest.structure.FileKind;
import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.PrintedItem;
import de.ratslotse.ingest.structure.PrintedMeeting;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads meetings and their items out of minutes, excerpts and agendas, in this order: what was is more than what was
/// planned.
final class MeetingReading {

    private final Books books;
    private final Map<UUID, Set<String>> folders = new HashMap<>();

    MeetingReading(Books books) {
        this.books = books;
    }

    /// The folders in which the files of a meeting lie.
    Set<String> folders(UUID meeting) {
        return folders.getOrDefault(meeting, Set.of());
    }

    void read(List<ReadFile> files) {
        for (FileKind kind : List.of(FileKind.MINUTES, FileKind.EXCERPT, FileKind.AGENDA)) {
            files.stream().filter(file -> file.structure().kind() == kind).forEach(this::read);
        }
    }

    private void read(ReadFile file) {
        Optional<Link> corrected =
                books.corrections().link(ObjectKind.FILE, file.file().sha256(), "meeting");
        Optional<MeetingDraft> meeting =
                corrected.isPresent() ? corrected.get().target().flatMap(books.meetings()::find) : meeting(file);
        meeting.ifPresent(draft -> {
            folders.computeIfAbsent(draft.id(), _ -> new HashSet<>()).add(file.folder());
            books.files()
                    .found(
                            file,
                            new Owner(ObjectKind.MEETING, draft.id(), role(file)),
                            corrected.map(Link::origin).orElseGet(() -> evidence(file)));
            tell(draft, file);
            items(draft, file);
        });
    }

    private static String role(ReadFile file) {
        return switch (file.structure().kind()) {
            case MINUTES -> "resultsProtocol";
            case AGENDA -> "invitation";
            default -> "auxiliaryFile";
        };
    }

    private static Origin evidence(ReadFile file) {
        PrintedMeeting meeting = file.structure().meeting();
        Optional<Origin> printed =
                meeting.date().map(file::origin).or(() -> meeting.organization().map(file::origin));
        return printed.orElseGet(() -> new Origin.Printed(file.file().id(), 1, 0, 0, ""));
    }

    private Optional<MeetingDraft> meeting(ReadFile file) {
        List<Owner> owners = books.files().ownersOf(file.file().id());
        Optional<MeetingDraft> listed = owners.stream()
                .filter(owner -> owner.kind() == ObjectKind.MEETING)
                .flatMap(owner -> books.meetings().find(owner.id()).stream())
                .findFirst();
        Optional<LocalDate> day = file.structure().meeting().date().map(Printed::value);
        if (listed.isPresent() || day.isEmpty()) {
            return listed;
        }
        List<MeetingDraft> dealtWith = owners.stream()
                .flatMap(owner -> books.papers().find(owner.id()).stream())
                .flatMap(paper -> paper.consultations().values().stream())
                .flatMap(consultation -> consultation.get("meeting", UUID.class).stream())
                .flatMap(id -> books.meetings().find(id).stream())
                .filter(meeting -> meeting.date().equals(day))
                .distinct()
                .toList();
        return dealtWith.size() == 1 ? Optional.of(dealtWith.getFirst()) : named(file, day.get());
    }

    private Optional<MeetingDraft> named(ReadFile file, LocalDate day) {
        PrintedMeeting printed = file.structure().meeting();
        if (printed.organization().isEmpty()) {
            return unnamed(file, day);
        }
        Printed<String> name = printed.organization().get();
        Optional<UUID> known = books.organizations().named(name.value());
        if (known.isEmpty()) {
            UUID made = books.organizations().obtain(name.value(), file.origin(name));
            return Optional.of(added(made, printed, "organization " + Names.organization(name.value()), day));
        }
        String who = "organization " + Names.organization(name.value());
        List<MeetingDraft> held = books.meetings().of(known.get(), day);
        if (held.isEmpty() || held.stream().noneMatch(meeting -> isAlike(meeting, printed))) {
            return Optional.of(added(known.get(), printed, who, day));
        }
        List<MeetingDraft> alike =
                held.stream().filter(meeting -> isAlike(meeting, printed)).toList();
        return alike.size() == 1
                ? Optional.of(alike.getFirst())
                : books.meetings().only(known.get(), day, printed.start().map(Printed::value));
    }

    /// A special meeting may be held on the day of a regular one. Which of them a feed lists is not told by a file's
    /// words.
    private static boolean isAlike(MeetingDraft meeting, PrintedMeeting printed) {
        return meeting.isListed()
                || meeting.values().feed().isPresent()
                || meeting.isSpecial() == printed.special().isPresent();
    }

    private MeetingDraft added(UUID organization, PrintedMeeting printed, String who, LocalDate day) {
        boolean special = printed.special().isPresent();
        MeetingDraft meeting = books.meetings().add(special ? who + " special" : who, day);
        meeting.organizations().add(organization);
        if (special) {
            meeting.special();
        }
        return meeting;
    }

    /// Who met is not said: the one meeting of that day whose files lie in the same folder, or one of its own.
    private Optional<MeetingDraft> unnamed(ReadFile file, LocalDate day) {
        List<MeetingDraft> beside = books.meetings().on(day).stream()
                .filter(meeting -> folders(meeting.id()).contains(file.folder()))
                .toList();
        if (!beside.isEmpty()) {
            return beside.size() == 1 ? Optional.of(beside.getFirst()) : Optional.empty();
        }
        return file.structure().kind() == FileKind.EXCERPT
                ? Optional.empty()
                : Optional.of(books.meetings().add("folder " + file.folder(), day));
    }

    private void tell(MeetingDraft draft, ReadFile file) {
        PrintedMeeting printed = file.structure().meeting();
        Values values = draft.values();
        boolean minutes = file.structure().kind() == FileKind.MINUTES;
        if (draft.isSpecial()) {
            printed.special().ifPresent(words -> values.suppose("name", special(printed, words), file.origin(words)));
        }
        printed.organization()
                .ifPresent(name -> values.suppose("organizationName", Optional.of(name.value()), file.origin(name)));
        tell(values, "date", printed.date(), file, minutes);
        tell(values, "start", printed.start(), file, minutes);
        tell(values, "end", printed.end(), file, false);
        tell(values, "location", printed.location(), file, false);
        if (minutes) {
            tell(values, "present", printed.present(), file, true);
            tell(values, "excused", printed.excused(), file, true);
            tell(values, "approved", printed.approved(), file, false);
        }
    }

    /// "Council (Special meeting)": beside a regular meeting of the same day.
    private static Optional<String> special(PrintedMeeting printed, Printed<String> words) {
        return printed.organization().map(name -> name.value() + " (" + words.value() + ")");
    }

    private static void tell(
            Values values, String field, Optional<? extends Printed<?>> printed, ReadFile file, boolean objecting) {
        printed.ifPresent(found -> {
            if (objecting) {
                values.offer(field, Optional.of(found.value()), file.origin(found));
            } else {
                values.suppose(field, Optional.of(found.value()), file.origin(found));
            }
        });
    }

    private void items(MeetingDraft meeting, ReadFile file) {
        Map<PrintedItem, ItemDraft> motions =
                file.structure().kind() == FileKind.AGENDA ? MotionTitles.in(meeting, file.structure()) : Map.of();
        Set<ItemDraft> told = new HashSet<>();
        for (PrintedItem printed : file.structure().items()) {
            Optional<ItemDraft> known = ofPaper(meeting, printed, file)
                    .or(() -> Optional.ofNullable(motions.get(printed)))
                    .or(() -> meeting.item(printed.number(), printed.title()))
                    .filter(item -> !told.contains(item) || isSame(item, printed));
            if (known.isPresent() || !meeting.isListed()) {
                ItemDraft item = known.orElseGet(() -> meeting.add(printed.number(), printed.title()));
                told.add(item);
                tell(item, printed, file);
            }
        }
    }

    /// Two headings of one file are two items, however alike they are, unless they are the same.
    private static boolean isSame(ItemDraft item, PrintedItem printed) {
        return printed.number().isPresent() || item.hasTitle(printed.title());
    }

    /// An excerpt that a feed lists with a paper is about that paper's item.
    private Optional<ItemDraft> ofPaper(MeetingDraft meeting, PrintedItem printed, ReadFile file) {
        List<UUID> papers = books.files().ownersOf(file.file().id()).stream()
                .filter(owner -> owner.kind() == ObjectKind.PAPER)
                .map(Owner::id)
                .toList();
        List<ItemDraft> items = meeting.items().stream()
                .filter(item -> item.papers().stream().anyMatch(papers::contains))
                .toList();
        boolean only = file.structure().items().size() == 1 && items.size() == 1 && papers.size() == 1;
        Optional<String> number = printed.number().map(ItemDraft::numberKey);
        return items.stream()
                .filter(item -> number.isPresent()
                        && item.values()
                                .text("number")
                                .map(ItemDraft::numberKey)
                                .equals(number))
                .findFirst()
                .or(() -> only && file.structure().kind() == FileKind.EXCERPT
                        ? Optional.of(items.getFirst())
                        : Optional.empty());
    }

    private static void tell(ItemDraft item, PrintedItem printed, ReadFile file) {
        Values values = item.values();
        Origin heading = file.origin(printed.heading());
        values.suppose("number", printed.number(), heading);
        values.suppose("title", printed.title(), heading);
        values.suppose("isPublic", Optional.of(printed.isPublic()), heading);
        printed.paperReference().ifPresent(reference -> {
            item.references().add(reference.value());
            values.suppose("paperReferences", Optional.of(reference.value()), file.origin(reference));
        });
        if (file.structure().kind() == FileKind.AGENDA) {
            return;
        }
        printed.resolution()
                .ifPresent(text -> values.suppose("resolution", Optional.of(text.value()), file.origin(text)));
        Origin where = printed.vote()
                .map(file::origin)
                .or(() -> printed.resolution().map(file::origin))
                .orElse(heading);
        values.offer("result", Optional.of(printed.result()).filter(result -> result != ItemResult.NONE), where);
        printed.vote().ifPresent(vote -> {
            values.suppose("resultText", Optional.of(vote.quote().strip()), where);
            values.offer("vote", Optional.of(vote.value()), where);
        });
    }
}
