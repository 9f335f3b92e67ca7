package de.ratslotse.retrieval.council;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What every object of the council's data has: which one it is, and where each of its values comes from.
///
/// @param id made from the object's own key, so that it stays the same when the data are assembled again
/// @param feedUrl the object's own URL, where a feed lists it (OParl: *id*)
/// @param web a page for people about it
/// @param license empty is not free: nobody said anything
/// @param modified as the feed tells it
/// @param origins by field, named as the record's component; a field that is missing has no known origin
public record Entry(
        UUID id,
        long bodyId,
        Optional<String> feedUrl,
        Optional<String> web,
        Optional<String> license,
        Optional<Instant> modified,
        Map<String, Origin> origins) {

    public Entry {
        origins = Map.copyOf(origins);
    }

    public Optional<Origin> origin(String field) {
        return Optional.ofNullable(origins.get(field));
    }
}
