package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.MeetingFilter;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;

/// Finds the meeting or paper that somebody names: by id, by day, by a part of the name, by reference, by a file's
/// path.
final class DraftSubjects {

    private static final int SHOWN = 8;
    private static final int FILES = 500;

    private final Meetings meetings;
    private final Papers papers;
    private final AttachedFiles attached;
    private final CouncilFiles files;

    DraftSubjects(Meetings meetings, Papers papers, AttachedFiles attached, CouncilFiles files) {
        this.meetings = meetings;
        this.papers = papers;
        this.attached = attached;
        this.files = files;
    }

    /// @throws RefusedRequest if no meeting is meant, or more than one
    Meeting meeting(Access access, OptionalLong body, String named) {
        Optional<Meeting> byId = id(named).flatMap(id -> meetings.find(access, id));
        if (byId.isPresent()) {
            return byId.get();
        }
        Optional<LocalDate> day = day(named);
        Optional<String> words = day.isPresent() ? Optional.empty() : Optional.of(named.strip());
        List<Meeting> found = meetings.list(
                        access, new MeetingFilter(body, Optional.empty(), day, day, words), true, 0, SHOWN)
                .items();
        return switch (found.size()) {
            case 0 -> throw RefusedRequest.because(ProblemKind.UNKNOWN_MEETING, named);
            case 1 -> found.getFirst();
            default ->
                throw RefusedRequest.because(
                        ProblemKind.SEVERAL_MEETINGS,
                        named,
                        found.stream().map(DraftSubjects::told).collect(Collectors.joining("; ")));
        };
    }

    private static String told(Meeting meeting) {
        return meeting.name()
                + meeting.date().map(date -> " " + date).orElse("")
                + meeting.start().map(time -> " " + time).orElse("")
                + " (" + meeting.id() + ")";
    }

    /// @throws RefusedRequest if no paper is meant, or more than one
    Paper paper(Access access, OptionalLong body, String named) {
        Optional<Paper> byId = id(named).flatMap(id -> papers.find(access, id));
        if (byId.isPresent()) {
            return byId.get();
        }
        List<Paper> found = papers.withReference(access, body, named.strip());
        List<Paper> all = found.isEmpty() ? ofFile(access, body, named.strip()) : found;
        return switch (all.size()) {
            case 0 -> throw RefusedRequest.because(ProblemKind.UNKNOWN_PAPER, named);
            case 1 -> all.getFirst();
            default ->
                throw RefusedRequest.because(
                        ProblemKind.SEVERAL_PAPERS,
                        named,
                        all.stream()
                                .map(paper -> paper.name() + " (" + paper.id() + ")")
                                .collect(Collectors.joining("; ")));
        };
    }

    private List<Paper> ofFile(Access access, OptionalLong body, String path) {
        for (int from = 0; ; from += FILES) {
            List<CouncilFile> some = files.all(access, body, from, FILES);
            if (some.isEmpty()) {
                return List.of();
            }
            List<UUID> named = some.stream()
                    .filter(file -> file.paths().stream().anyMatch(path::equals))
                    .map(CouncilFile::id)
                    .toList();
            if (!named.isEmpty()) {
                List<UUID> owners = attached.ofFiles(access, named).stream()
                        .filter(file -> file.ownerKind() == ObjectKind.PAPER)
                        .map(AttachedFile::owner)
                        .toList();
                return papers.find(access, owners);
            }
        }
    }

    private static Optional<UUID> id(String named) {
        try {
            return named.length() == 36 ? Optional.of(UUID.fromString(named)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String named) {
        try {
            return Optional.of(LocalDate.parse(named.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
