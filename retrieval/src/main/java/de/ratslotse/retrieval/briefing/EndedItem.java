package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Matter.Dealt;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// An item of an agenda that ended.
///
/// @param place where it is printed how; empty where only a feed tells it
record EndedItem(Dealt dealt, Optional<Place> place) {

    /// Whether it only advised those who decide.
    boolean advises() {
        return place.map(Place::isAdvice).orElseGet(dealt::advises);
    }

    boolean isOfSeveralVotes() {
        return place.filter(printed -> SeveralVotes.areIn(printed.quote())).isPresent();
    }

    LocalDate day() {
        return dealt.day();
    }

    /// Whether its number is one below the other's in the same meeting: 16.1 and 16.
    boolean isBelow(EndedItem other) {
        Optional<String> number = dealt.item().number();
        return other.meeting().equals(meeting())
                && other.dealt
                        .item()
                        .number()
                        .filter(above -> number.filter(own -> own.startsWith(above + "."))
                                .isPresent())
                        .isPresent();
    }

    UUID meeting() {
        return dealt.item().meeting();
    }
}
