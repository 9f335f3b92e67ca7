package de.ratslotse.retrieval.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An item of a meeting's agenda with what became of it.
///
/// @param ordinal its place in the meeting, from 1
/// @param number as printed, "5.1"
/// @param paperReferences as printed or listed, also those that lead to no known paper
/// @param resultText the words of the result, where they are known
/// @param resolution the text that was decided on, whatever became of it
public record AgendaItem(
        Entry entry,
        UUID meeting,
        int ordinal,
        Optional<String> number,
        Optional<String> title,
        boolean isPublic,
        List<String> paperReferences,
        ItemResult result,
        Optional<String> resultText,
        Optional<String> resolution,
        Optional<Vote> vote) {

    public AgendaItem {
        paperReferences = List.copyOf(paperReferences);
    }

    public UUID id() {
        return entry.id();
    }
}
