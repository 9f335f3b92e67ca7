package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.MeetingFilter;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Papers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What example questions may be about: the newest papers of which a file is held, files, the last meeting.
record ExampleSubjects(
        Bodies bodies,
        CouncilFiles files,
        Papers papers,
        AttachedFiles attached,
        Meetings meetings,
        AgendaItems items) {

    private static final int LOOKED_AT = 400;
    /// Of the newest, many are still to come.
    private static final int MEETINGS = 150;

    /// @param files that are about it
    /// @param priced whether an amount is known
    record Subject(String title, Set<UUID> files, PaperKind kind, ItemResult result, boolean priced) {}

    /// Newest first.
    List<Subject> newestPapers(Access access) {
        List<Paper> newest =
                papers.list(access, PaperFilter.all(), 0, LOOKED_AT).items();
        Map<UUID, Set<UUID>> held = attached
                .ofOwners(access, newest.stream().map(Paper::id).toList())
                .stream()
                .filter(file -> file.fileId().isPresent())
                .collect(Collectors.groupingBy(
                        AttachedFile::owner,
                        Collectors.mapping(file -> file.fileId().orElseThrow(), Collectors.toSet())));
        return newest.stream()
                .filter(paper -> held.containsKey(paper.id()))
                .map(paper -> new Subject(
                        paper.name().strip(),
                        held.getOrDefault(paper.id(), Set.of()),
                        paper.kind(),
                        paper.result(),
                        paper.amount().isPresent()))
                .toList();
    }

    List<Subject> files(Access access) {
        return files.all(access, OptionalLong.empty(), 0, LOOKED_AT).stream()
                .filter(file -> file.title().isPresent())
                .map(ExampleSubjects::named)
                .toList();
    }

    private static Subject named(CouncilFile file) {
        return new Subject(
                file.title().orElseThrow().strip(), Set.of(file.id()), PaperKind.UNKNOWN, ItemResult.NONE, false);
    }

    /// Whether it is clear whose the last meeting is, and known how its items ended.
    boolean resultsKnown(Access access) {
        MeetingFilter all = new MeetingFilter(
                OptionalLong.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        Set<UUID> newest = meetings.list(access, all, true, 0, MEETINGS).items().stream()
                .map(Meeting::id)
                .collect(Collectors.toSet());
        return bodies.visibleTo(access).size() == 1
                && items.ofMeetings(access, newest).stream().anyMatch(item -> item.result() != ItemResult.NONE);
    }
}
