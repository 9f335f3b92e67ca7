package de.ratslotse.retrieval.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Which meetings.
///
/// @param from first day, inclusive
/// @param to last day, inclusive
/// @param words in the name
public record MeetingFilter(
        OptionalLong body,
        Optional<UUID> organization,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> words) {

    public static MeetingFilter of(long body) {
        return new MeetingFilter(
                OptionalLong.of(body), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
