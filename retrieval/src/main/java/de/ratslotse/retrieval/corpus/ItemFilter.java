package de.ratslotse.retrieval.corpus;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Narrows a list of source items.
///
/// @param outcomes empty means all
/// @param path a part of the path, in any case
public record ItemFilter(OptionalLong body, Set<Outcome> outcomes, Optional<String> path) {

    public ItemFilter {
        outcomes = Set.copyOf(outcomes);
    }

    public static ItemFilter all() {
        return new ItemFilter(OptionalLong.empty(), Set.of(), Optional.empty());
    }

    public static ItemFilter of(Outcome... outcomes) {
        return new ItemFilter(OptionalLong.empty(), Set.of(outcomes), Optional.empty());
    }
}
