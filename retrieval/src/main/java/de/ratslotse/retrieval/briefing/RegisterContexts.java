package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.MeetingReference;
import de.ratslotse.retrieval.briefing.Answer.PaperReference;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The context of files from the register, in a handful of questions to it, however many files there are.
///
/// The meeting of a paper's file is told only where the paper was dealt with once: more than one would be a guess.
final class RegisterContexts implements CouncilContexts {

    private final CouncilData data;

    RegisterContexts(CouncilData data) {
        this.data = data;
    }

    @Override
    public Map<UUID, CouncilContext> of(Access access, Collection<UUID> files) {
        List<AttachedFile> attached = files.isEmpty() ? List.of() : data.files().ofFiles(access, files);
        if (attached.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Paper> papers = byId(data.papers().find(access, owners(attached, ObjectKind.PAPER)), Paper::id);
        Map<UUID, AgendaItem> items =
                byId(data.items().find(access, owners(attached, ObjectKind.AGENDA_ITEM)), AgendaItem::id);
        Map<UUID, UUID> onlyMeeting = onlyMeetings(data.consultations().ofPapers(access, papers.keySet()));
        Set<UUID> asked = owners(attached, ObjectKind.MEETING);
        items.values().forEach(item -> asked.add(item.meeting()));
        asked.addAll(onlyMeeting.values());
        Map<UUID, Meeting> meetings = byId(data.meetings().find(access, asked), Meeting::id);
        Map<UUID, CouncilContext> contexts = new HashMap<>();
        for (AttachedFile file : attached) {
            Optional<Paper> paper = Optional.ofNullable(papers.get(file.owner()));
            UUID meeting = switch (file.ownerKind()) {
                case AGENDA_ITEM ->
                    Optional.ofNullable(items.get(file.owner()))
                            .map(AgendaItem::meeting)
                            .orElse(file.owner());
                case PAPER -> onlyMeeting.getOrDefault(file.owner(), file.owner());
                default -> file.owner();
            };
            CouncilContext context = context(paper, Optional.ofNullable(meetings.get(meeting)));
            file.fileId().ifPresent(id -> contexts.merge(id, context, RegisterContexts::together));
        }
        return contexts;
    }

    private static CouncilContext context(Optional<Paper> paper, Optional<Meeting> meeting) {
        return new CouncilContext(
                paper.flatMap(known -> known.reference().map(number -> new PaperReference(number, known.name()))),
                meeting.flatMap(known -> known.date().map(day -> new MeetingReference(known.name(), day))),
                meeting.flatMap(Meeting::organizationName),
                paper.isPresent() ? paper.flatMap(Paper::date) : meeting.flatMap(Meeting::date));
    }

    /// A file of several owners: what they do not agree on is left to the first.
    private static CouncilContext together(CouncilContext one, CouncilContext other) {
        return new CouncilContext(
                one.paper().or(other::paper),
                one.meeting().or(other::meeting),
                one.organization().or(other::organization),
                one.date().or(other::date));
    }

    private static Map<UUID, UUID> onlyMeetings(List<Consultation> consultations) {
        Map<UUID, Set<UUID>> meetings = new HashMap<>();
        for (Consultation consultation : consultations) {
            consultation
                    .meeting()
                    .ifPresent(meeting -> meetings.computeIfAbsent(consultation.paper(), _ -> new HashSet<>())
                            .add(meeting));
        }
        Map<UUID, UUID> only = new HashMap<>();
        meetings.forEach((paper, all) -> {
            if (all.size() == 1) {
                only.put(paper, all.iterator().next());
            }
        });
        return only;
    }

    private static Set<UUID> owners(List<AttachedFile> files, ObjectKind kind) {
        return files.stream()
                .filter(file -> file.ownerKind() == kind)
                .map(AttachedFile::owner)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <T> Map<UUID, T> byId(List<T> objects, Function<T, UUID> id) {
        return objects.stream().collect(Collectors.toMap(id, Function.identity(), (one, _) -> one));
    }
}
