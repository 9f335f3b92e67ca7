package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A council, committee, board, office or parliamentary group.
///
/// @param classification the feed's own word
/// @param isGroup whether it is a parliamentary group (Fraktion), which moves papers but does not meet
public record Organization(
        Entry entry,
        String name,
        Optional<String> shortName,
        Optional<String> classification,
        Optional<String> organizationType,
        boolean isGroup,
        Optional<UUID> parent,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate) {

    public UUID id() {
        return entry.id();
    }
}
