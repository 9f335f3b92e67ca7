package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import de.ratslotse.retrieval.council.Meeting;
import java.time.LocalDate;
import java.util.UUID;

/// An item of an agenda with the place where it is printed how it ended.
record EndedItem(Dealt dealt, Place place) {

    LocalDate day() {
        return dealt.meeting().flatMap(Meeting::date).orElse(LocalDate.MIN);
    }

    UUID meeting() {
        return dealt.item().meeting();
    }
}
