package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts a paper together with its consultations, its relatives and files.
final class PaperReading {

    private final Books books;
    private final Citing citing;

    PaperReading(Books books, Citing citing) {
        this.books = books;
        this.citing = citing;
    }

    ShownPaper read(Access access, Paper paper) {
        List<Consultation> consultations = books.consultations().ofPaper(access, paper.id());
        List<AttachedFile> files = books.files().of(access, paper.id());
        Citing.Marks marks = citing.of(entries(paper, consultations, files));
        List<Paper> family = books.papers().related(access, paper);
        return new ShownPaper(
                paper,
                new OrganizationNames(books.organizations()
                                .all(access, OptionalLong.of(paper.entry().bodyId())))
                        .originators(paper),
                steps(access, consultations, marks),
                family.stream()
                        .filter(other -> paper.superordinate().equals(Optional.of(other.id())))
                        .findFirst(),
                family.stream()
                        .filter(other -> !paper.superordinate().equals(Optional.of(other.id())))
                        .toList(),
                shown(files, marks),
                marks.of(paper.entry()));
    }

    private static List<Entry> entries(Paper paper, List<Consultation> consultations, List<AttachedFile> files) {
        List<Entry> entries = new ArrayList<>();
        entries.add(paper.entry());
        consultations.forEach(consultation -> entries.add(consultation.entry()));
        files.forEach(file -> entries.add(file.entry()));
        return entries;
    }

    private List<ShownPaper.Step> steps(Access access, List<Consultation> consultations, Citing.Marks marks) {
        Map<UUID, Meeting> meetings =
                byId(books.meetings().find(access, ids(consultations, Consultation::meeting)), Meeting::id);
        Map<UUID, AgendaItem> items =
                byId(books.items().find(access, ids(consultations, Consultation::agendaItem)), AgendaItem::id);
        return consultations.stream()
                .map(consultation -> new ShownPaper.Step(
                        consultation,
                        consultation.meeting().map(meetings::get),
                        consultation.agendaItem().map(items::get),
                        marks.of(consultation.entry())))
                .toList();
    }

    private List<ShownFile> shown(List<AttachedFile> files, Citing.Marks marks) {
        Map<UUID, CouncilFile> held = citing.held(files.stream()
                .map(AttachedFile::fileId)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        return files.stream()
                .map(file -> new ShownFile(file, file.fileId().map(held::get), marks.of(file.entry())))
                .toList();
    }

    private static Set<UUID> ids(List<Consultation> consultations, Function<Consultation, Optional<UUID>> link) {
        return consultations.stream().map(link).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static <T> Map<UUID, T> byId(List<T> objects, Function<T, UUID> id) {
        return objects.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
