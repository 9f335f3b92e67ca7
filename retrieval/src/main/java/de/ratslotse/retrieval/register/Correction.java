package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.ObjectKind;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a member of staff put right.
///
/// @param objectKey the object's id; for files their SHA-256
/// @param field the record's component: `result`, `kind`, `paper`, `meeting`
/// @param value null in JSON removes a link
/// @param was what was shown before
public record Correction(
        long id,
        long bodyId,
        ObjectKind objectKind,
        String objectKey,
        String field,
        JsonNode value,
        String was,
        String note,
        String madeBy,
        Instant madeAt,
        Optional<String> withdrawnBy,
        Optional<Instant> withdrawnAt) {}
