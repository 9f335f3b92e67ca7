package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A meeting as a file tells of it.
///
/// @param organization in its base form, "Ortsrat Adensen" for "des Ortsrates Adensen"
/// @param present members of the organization who were there
/// @param approved whether the minutes say that they have been approved
/// @param special the words by which a meeting beside the regular ones calls itself: "Special meeting", "Sondersitzung"
public record PrintedMeeting(
        Optional<Printed<String>> organization,
        Optional<Printed<LocalDate>> date,
        Optional<Printed<LocalTime>> start,
        Optional<Printed<LocalTime>> end,
        Optional<Printed<String>> location,
        Optional<Printed<Integer>> present,
        Optional<Printed<Integer>> excused,
        Optional<Printed<Boolean>> approved,
        Optional<Printed<String>> special) {

    static final PrintedMeeting NONE = new PrintedMeeting(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    PrintedMeeting of(Optional<Printed<String>> other, Optional<Printed<LocalDate>> day) {
        return new PrintedMeeting(other, day, start, end, location, present, excused, approved, special);
    }
}
