package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Scope;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An object as a feed tells it.
///
/// @param url its own URL, which is its key
/// @param type OParl's name without the namespace: `Meeting`, `Paper`
/// @param listed number of the last complete listing that showed it
public record FeedObject(
        long bodyId,
        String url,
        long feedId,
        Scope scope,
        String type,
        Optional<Instant> modified,
        JsonNode object,
        long listed) {}
