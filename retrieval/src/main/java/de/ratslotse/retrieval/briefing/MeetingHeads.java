package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.AboutMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.Circumstance;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.MeetingFilter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the head of one meeting's minutes says, in its own words; empty where not all that is asked is printed there,
/// or several meetings may be meant.
final class MeetingHeads {

    private static final int FEW = 40;

    private static final Pattern CHAIR = Pattern.compile("(?iu)\\(Chair\\)|vorsitz|\\bchair");

    private final Desk desk;

    MeetingHeads(Desk desk) {
        this.desk = desk;
    }

    Optional<Draft> of(AboutMeeting asked) {
        List<Head> heads = meetings(asked).stream()
                .flatMap(meeting -> printed(meeting, asked).stream())
                .toList();
        return heads.size() == 1 ? Optional.of(told(heads.getFirst())) : Optional.empty();
    }

    private record Head(Meeting meeting, Map<Circumstance, Place> places) {}

    private List<Meeting> meetings(AboutMeeting asked) {
        MeetingFilter filter = new MeetingFilter(
                desk.body(),
                asked.organization().map(Organization::id),
                asked.span().from(),
                asked.span().to(),
                Optional.empty());
        return desk.data().meetings().list(desk.access(), filter, false, 0, FEW).items();
    }

    private Optional<Head> printed(Meeting meeting, AboutMeeting asked) {
        Map<Circumstance, Place> places = new EnumMap<>(Circumstance.class);
        for (Circumstance circumstance : asked.circumstances()) {
            place(meeting, circumstance).ifPresent(place -> places.put(circumstance, place));
        }
        return places.keySet().equals(asked.circumstances())
                ? Optional.of(new Head(meeting, places))
                : Optional.empty();
    }

    private Optional<Place> place(Meeting meeting, Circumstance circumstance) {
        return desk.places()
                .of(meeting, circumstance.field())
                .filter(place -> circumstance != Circumstance.CHAIR
                        || CHAIR.matcher(place.quote()).find());
    }

    private Draft told(Head head) {
        Telling telling = desk.telling();
        Meeting meeting = head.meeting();
        String name = meeting.organizationName().orElse(meeting.name());
        String lead =
                meeting.date().map(desk::day).map(day -> name + ", " + day).orElse(name) + ": ";
        head.places().forEach((circumstance, place) -> {
            String text = desk.wording().sentence("data_" + circumstance.label(), PrintedText.collapsed(place.quote()));
            if (telling.statements() == 0) {
                telling.row(
                        ObjectKind.MEETING, meeting.id(), "/meetings/" + meeting.id(), lead + text, Optional.of(place));
                desk.places().day(meeting, place).ifPresent(day -> telling.also(0, List.of(day)));
            } else {
                telling.say(text, Optional.of(place));
            }
        });
        return telling.ended(Outcome.ANSWERED, List.of(), 1, 0, Optional.empty());
    }
}
