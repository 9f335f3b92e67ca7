package de.ratslotse.retrieval.register;

import java.util.List;

/// A part of a list, with the length of the whole.
///
/// @param total how many there are in all, counted, never estimated
public record Slice<T>(List<T> items, int total) {

    public Slice {
        items = List.copyOf(items);
    }
}
