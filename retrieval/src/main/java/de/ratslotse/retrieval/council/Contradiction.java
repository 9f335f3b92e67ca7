package de.ratslotse.retrieval.council;

import java.util.UUID;

/// Two sources that say different things about one value: the one that was kept, and what the other says.
///
/// @param field the record's component
public record Contradiction(
        Entry entry,
        ObjectKind objectKind,
        UUID object,
        String field,
        String kept,
        Origin keptOrigin,
        String other,
        Origin otherOrigin) {}
