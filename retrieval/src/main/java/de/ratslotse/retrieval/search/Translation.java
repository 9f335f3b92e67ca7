package de.ratslotse.retrieval.search;

import java.util.List;

/// A query's words in another language, for the texts that are written in that one.
///
/// @param language as files name it: `de` or `en`
/// @param words for each word of the query what it may be called; any one of these is the word
public record Translation(String language, List<List<String>> words) implements QueryWords {

    public Translation {
        words = words.stream().map(List::copyOf).toList();
    }
}
