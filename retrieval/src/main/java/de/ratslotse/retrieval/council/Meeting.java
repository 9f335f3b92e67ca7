package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A meeting of an organization.
///
/// @param organizationName in its base form, also where the organization is not known as an object
/// @param start as on the wall of the council hall; empty where only the day is known
/// @param state the feed's own word (terminiert, eingeladen, durchgeführt)
/// @param present members who were there
/// @param approved whether the minutes were approved; empty where nothing says so
public record Meeting(
        Entry entry,
        String name,
        Optional<UUID> organization,
        Optional<String> organizationName,
        Optional<LocalDate> date,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> state,
        boolean cancelled,
        Optional<String> location,
        OptionalInt present,
        OptionalInt excused,
        Optional<Boolean> approved) {

    public UUID id() {
        return entry.id();
    }
}
