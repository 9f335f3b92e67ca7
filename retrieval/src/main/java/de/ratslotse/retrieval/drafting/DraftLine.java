package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.StoredDraft.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A stored draft in a list.
///
/// @param title empty where the meeting or paper is not there for the reader
/// @param easy whether it is the version of another one in easy language
/// @param edited when a text of it was saved last
public record DraftLine(
        UUID id,
        Kind kind,
        Optional<String> title,
        String body,
        Standing standing,
        String createdBy,
        Instant edited,
        boolean easy) {}
