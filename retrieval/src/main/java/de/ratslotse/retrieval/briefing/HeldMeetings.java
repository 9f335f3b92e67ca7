package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.MeetingFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The meetings a question means, with their public items.
final class HeldMeetings {

    static final int MOST = 40;

    /// So far back the last meeting is looked for of which results are known.
    private static final int LOOKED_BACK = 12;

    private final Desk desk;
    private final Dealt dealt;

    HeldMeetings(Desk desk, Dealt dealt) {
        this.desk = desk;
        this.dealt = dealt;
    }

    record Held(Meeting meeting, List<AgendaItem> items) {
        boolean ended() {
            return items.stream().anyMatch(item -> item.result() != ItemResult.NONE);
        }
    }

    /// Whether only meetings to come are meant.
    boolean areAhead() {
        return dealt.span()
                .flatMap(DataRequest.Span::from)
                .filter(from -> from.isAfter(desk.today()))
                .isPresent();
    }

    /// The meetings that took place, newest first, with their public items; of a time to come those that shall.
    List<Held> newestFirst() {
        Optional<UUID> organization = dealt.organization()
                .map(Organization::id)
                .or(() -> dealt.span().isEmpty() ? council() : Optional.empty());
        MeetingFilter filter = new MeetingFilter(
                desk.body(),
                organization,
                dealt.span().flatMap(DataRequest.Span::from),
                dealt.span()
                        .flatMap(DataRequest.Span::to)
                        .filter(day -> areAhead() || day.isBefore(desk.today()))
                        .or(() -> Optional.of(dealt.back().until(desk.today()))),
                Optional.empty());
        boolean last = dealt.span().isEmpty();
        int most = last ? LOOKED_BACK + dealt.back().all() : MOST;
        List<Meeting> meetings = desk.data().meetings().list(desk.access(), filter, true, 0, most).items().stream()
                .filter(meeting -> !meeting.cancelled())
                .skip(last ? dealt.back().passed() : 0)
                .toList();
        Map<UUID, List<AgendaItem>> items =
                desk
                        .data()
                        .items()
                        .ofMeetings(
                                desk.access(),
                                meetings.stream().map(Meeting::id).toList())
                        .stream()
                        .filter(item -> item.title().isPresent())
                        .collect(Collectors.groupingBy(AgendaItem::meeting));
        return meetings.stream()
                .map(meeting -> new Held(meeting, items.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    /// Who says just "the last meeting" means the council's, where there is one.
    private Optional<UUID> council() {
        List<Organization> councils = new KnownNames(desk.data().organizations().all(desk.access(), desk.body()))
                .in("Rat")
                .organizations();
        return councils.size() == 1 ? Optional.of(councils.getFirst().id()) : Optional.empty();
    }

    /// The items that are asked for.
    Held fitting(Held held) {
        Optional<Set<UUID>> ofKind = dealt.kind().map(kind -> itemsOf(held.meeting(), kind));
        List<AgendaItem> items = held.items().stream()
                .filter(item -> dealt.results().isEmpty() || dealt.results().contains(item.result()))
                .filter(item -> ofKind.isEmpty() || ofKind.get().contains(item.id()))
                .toList();
        return new Held(held.meeting(), items);
    }

    private Set<UUID> itemsOf(Meeting meeting, PaperKind kind) {
        List<Consultation> consultations = desk.data().consultations().ofMeeting(desk.access(), meeting.id());
        Set<UUID> papers = desk
                .data()
                .papers()
                .find(
                        desk.access(),
                        consultations.stream().map(Consultation::paper).collect(Collectors.toSet()))
                .stream()
                .filter(paper -> paper.kind() == kind)
                .map(Paper::id)
                .collect(Collectors.toSet());
        return consultations.stream()
                .filter(consultation -> papers.contains(consultation.paper()))
                .flatMap(consultation -> consultation.agendaItem().stream())
                .collect(Collectors.toSet());
    }
}
