package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Vote;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Meetings with their agenda as OParl shows them.
final class MeetingShapes {

    private final Holdings holdings;

    MeetingShapes(Holdings holdings) {
        this.holdings = holdings;
    }

    List<Shapes.MeetingObject> of(Access access, List<Meeting> meetings, Addresses addresses) {
        List<UUID> ids = meetings.stream().map(Meeting::id).toList();
        List<AgendaItem> items = holdings.items().ofMeetings(access, ids);
        List<UUID> owners = new ArrayList<>(ids);
        items.forEach(item -> owners.add(item.id()));
        Parts parts = new Parts(
                consultations(holdings.consultations().ofMeetings(access, ids)),
                FileShapes.of(holdings, access, owners, addresses),
                addresses);
        Map<UUID, List<AgendaItem>> agendas = items.stream().collect(Collectors.groupingBy(AgendaItem::meeting));
        return meetings.stream()
                .map(meeting -> parts.meeting(meeting, agendas.getOrDefault(meeting.id(), List.of())))
                .toList();
    }

    Shapes.AgendaItemObject of(Access access, AgendaItem item, Addresses addresses) {
        List<Consultation> consultations = holdings.consultations().ofMeetings(access, List.of(item.meeting()));
        FileShapes files = FileShapes.of(holdings, access, List.of(item.id()), addresses);
        return new Parts(consultations(consultations), files, addresses).item(item);
    }

    /// The first one of each item: OParl has room for one.
    private static Map<UUID, UUID> consultations(List<Consultation> consultations) {
        return consultations.stream()
                .filter(consultation -> consultation.agendaItem().isPresent())
                .collect(Collectors.toMap(
                        consultation -> consultation.agendaItem().orElseThrow(),
                        Consultation::id,
                        (first, _) -> first));
    }

    /// What the objects of one answer share.
    private record Parts(Map<UUID, UUID> consultations, FileShapes files, Addresses addresses) {

        Shapes.MeetingObject meeting(Meeting meeting, List<AgendaItem> items) {
            UUID id = meeting.id();
            String address = addresses.meeting(id);
            return new Shapes.MeetingObject(
                    address,
                    Addresses.TYPES + "Meeting",
                    addresses.body(meeting.entry().bodyId()),
                    meeting.name(),
                    meeting.state().orElse(null),
                    meeting.cancelled(),
                    moment(meeting, meeting.start()),
                    moment(meeting, meeting.end()),
                    meeting.location()
                            .map(place -> new Shapes.LocationObject(
                                    address + "#location", Addresses.TYPES + "Location", place))
                            .orElse(null),
                    meeting.organization().map(addresses::organization).stream().toList(),
                    files.first(id, "invitation"),
                    files.first(id, "resultsProtocol"),
                    files.first(id, "verbatimProtocol"),
                    files.in(id, "auxiliaryFile"),
                    items.stream().map(this::item).toList(),
                    meeting.entry().license().orElse(null),
                    meeting.entry().modified().orElse(null),
                    addresses.page("meetings", id),
                    meeting.date().orElse(null),
                    meeting.approved().orElse(null));
        }

        /// The clock of the council hall is taken to be this machine's.
        private static @Nullable OffsetDateTime moment(Meeting meeting, Optional<LocalTime> time) {
            return meeting.date().isPresent() && time.isPresent()
                    ? meeting.date()
                            .get()
                            .atTime(time.get())
                            .atZone(ZoneId.systemDefault())
                            .toOffsetDateTime()
                    : null;
        }

        Shapes.AgendaItemObject item(AgendaItem item) {
            boolean known = item.result() != ItemResult.NONE;
            String kind = known ? item.result().label() : null;
            return new Shapes.AgendaItemObject(
                    addresses.agendaItem(item.id()),
                    Addresses.TYPES + "AgendaItem",
                    addresses.meeting(item.meeting()),
                    item.number().orElse(null),
                    item.ordinal(),
                    item.title().orElse(null),
                    item.isPublic(),
                    Optional.ofNullable(consultations.get(item.id()))
                            .map(addresses::consultation)
                            .orElse(null),
                    item.resultText().orElse(kind),
                    item.resolution().orElse(null),
                    files.first(item.id(), "resolutionFile"),
                    files.in(item.id(), "auxiliaryFile"),
                    item.entry().modified().orElse(null),
                    kind,
                    item.vote().map(Parts::vote).orElse(null));
        }

        private static Shapes.VoteObject vote(Vote vote) {
            return new Shapes.VoteObject(
                    number(vote.yes()),
                    number(vote.no()),
                    number(vote.abstain()),
                    vote.unanimous().orElse(null));
        }

        private static @Nullable Integer number(OptionalInt number) {
            return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
        }
    }
}
