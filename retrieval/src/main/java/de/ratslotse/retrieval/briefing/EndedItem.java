package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import java.time.LocalDate;
import java.util.UUID;

/// An item of an agenda with the place where it is printed how it ended.
record EndedItem(Dealt dealt, Place place) {

    /// Whether it only advised those who decide.
    boolean advises() {
        return place.isAdvice();
    }

    LocalDate day() {
        return dealt.day();
    }

    UUID meeting() {
        return dealt.item().meeting();
    }
}
