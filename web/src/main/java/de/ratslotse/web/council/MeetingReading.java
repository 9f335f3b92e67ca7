package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.ReferenceKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts a meeting together with its items, their papers and files.
final class MeetingReading {

    private final Books books;
    private final Citing citing;

    MeetingReading(Books books, Citing citing) {
        this.books = books;
        this.citing = citing;
    }

    ShownMeeting read(Access access, Meeting meeting, LocalDate today) {
        List<AgendaItem> items = books.items().of(access, meeting.id());
        Map<UUID, List<Paper>> papers = papers(access, meeting);
        List<UUID> owners = Stream.concat(
                        Stream.of(meeting.id()), items.stream().map(AgendaItem::id))
                .toList();
        List<AttachedFile> files = books.files().ofOwners(access, owners);
        Citing.Marks marks = citing.of(entries(meeting, items, files));
        Map<UUID, List<ShownFile>> shownFiles = shown(files, marks, held(files));
        List<ShownItem> shown = items.stream()
                .map(item -> item(
                        item,
                        papers.getOrDefault(item.id(), List.of()),
                        shownFiles.getOrDefault(item.id(), List.of()),
                        marks))
                .toList();
        return new ShownMeeting(
                meeting,
                shown,
                shownFiles.getOrDefault(meeting.id(), List.of()),
                marks.of(meeting.entry()),
                ShownMeeting.isPast(meeting, today));
    }

    private Map<UUID, List<Paper>> papers(Access access, Meeting meeting) {
        List<Consultation> consultations = books.consultations().ofMeeting(access, meeting.id());
        Set<UUID> ids = consultations.stream().map(Consultation::paper).collect(Collectors.toSet());
        Map<UUID, Paper> papers =
                books.papers().find(access, ids).stream().collect(Collectors.toMap(Paper::id, paper -> paper));
        Map<UUID, List<Paper>> byItem = new HashMap<>();
        for (Consultation consultation : consultations) {
            Paper paper = papers.get(consultation.paper());
            if (paper != null && consultation.agendaItem().isPresent()) {
                byItem.computeIfAbsent(consultation.agendaItem().get(), _ -> new ArrayList<>())
                        .add(paper);
            }
        }
        byItem.values()
                .forEach(found -> found.sort(
                        Comparator.comparing(paper -> paper.reference().orElse(""))));
        return byItem;
    }

    static List<Entry> entries(Meeting meeting, List<AgendaItem> items, List<AttachedFile> files) {
        List<Entry> entries = new ArrayList<>();
        entries.add(meeting.entry());
        items.forEach(item -> entries.add(item.entry()));
        files.forEach(file -> entries.add(file.entry()));
        return entries;
    }

    private Map<UUID, CouncilFile> held(List<AttachedFile> files) {
        return citing.held(files.stream()
                .map(AttachedFile::fileId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static Map<UUID, List<ShownFile>> shown(
            List<AttachedFile> files, Citing.Marks marks, Map<UUID, CouncilFile> held) {
        return files.stream()
                .map(file -> new ShownFile(file, file.fileId().map(held::get), marks.of(file.entry())))
                .collect(Collectors.groupingBy(shown -> shown.file().owner()));
    }

    private static ShownItem item(AgendaItem item, List<Paper> papers, List<ShownFile> files, Citing.Marks marks) {
        Set<String> known = papers.stream()
                .flatMap(paper -> paper.reference().stream())
                .map(ReferenceKey::of)
                .collect(Collectors.toSet());
        Set<String> missing = new LinkedHashSet<>();
        item.paperReferences().stream()
                .filter(Objects::nonNull)
                .filter(reference -> !known.contains(ReferenceKey.of(reference)))
                .forEach(missing::add);
        return new ShownItem(item, papers, List.copyOf(missing), files, marks.of(item.entry()));
    }
}
