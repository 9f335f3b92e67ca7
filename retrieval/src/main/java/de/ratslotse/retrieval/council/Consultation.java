package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// That a paper is, was or shall be dealt with in a meeting.
///
/// @param ordinal its place in the paper's sequence, from 1
/// @param role advice, decision, information, in the paper's or the feed's own word
/// @param authoritative whether this consultation decides; empty where nothing says so
/// @param planned only announced: nothing is known of a meeting that dealt with it
public record Consultation(
        Entry entry,
        UUID paper,
        int ordinal,
        Optional<UUID> meeting,
        Optional<UUID> agendaItem,
        Optional<UUID> organization,
        Optional<String> organizationName,
        Optional<LocalDate> date,
        Optional<String> role,
        Optional<Boolean> authoritative,
        boolean planned,
        ItemResult result,
        Optional<String> resultText) {

    public UUID id() {
        return entry.id();
    }
}
