package de.ratslotse.retrieval.register;

import java.util.Set;
import java.util.UUID;

/// Who moved papers.
///
/// @param named groups or organizations; empty means whoever
/// @param together all of them in one paper; where one or nobody is named, with somebody else
public record Originators(Set<UUID> named, boolean together) {

    public static final Originators WHOEVER = new Originators(Set.of(), false);

    public Originators {
        named = Set.copyOf(named);
    }

    public static Originators of(UUID one) {
        return new Originators(Set.of(one), false);
    }
}
