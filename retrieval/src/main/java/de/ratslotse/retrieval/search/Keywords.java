package de.ratslotse.retrieval.search;

import java.util.List;

/// The words of a query that tell what it is about, for texts in its own language: without those that only ask. Texts
/// in the other language are searched with the whole query.
///
/// @param words each as it was written, and behind it what texts may call it instead
public record Keywords(String language, List<List<String>> words) implements QueryWords {

    public Keywords {
        words = words.stream().map(List::copyOf).toList();
    }
}
