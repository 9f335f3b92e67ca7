package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.Optional;

/// What a short text, such as a feed's `result`, says about how an item ended.
///
/// @param result NONE where the text states no result
public record StatedResult(ItemResult result, Optional<Vote> vote) {

    public static StatedResult of(String text) {
        ItemResult result = Votes.outcome(text).orElse(ItemResult.NONE);
        return new StatedResult(result, Votes.in(text));
    }
}
