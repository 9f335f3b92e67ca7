package de.ratslotse.retrieval.search;

import java.util.List;

/// An ordered result, best first.
///
/// @param semantic whether meaning took part; false means words only
/// @param complete whether the words of everything held could be searched; false while the index is being built
public record Ranking(List<RankedPassage> passages, boolean semantic, boolean complete) {

    public Ranking {
        passages = List.copyOf(passages);
    }

    public static Ranking empty() {
        return new Ranking(List.of(), false, true);
    }

    /// The same search with other passages.
    public Ranking with(List<RankedPassage> others) {
        return new Ranking(others, semantic, complete);
    }

    public boolean isEmpty() {
        return passages.isEmpty();
    }

    /// How much of the query's words the best passage in a language has; 1 would be all of them, whatever the language.
    ///
    /// @param language as files name it: `de` or `en`
    public double share(String language) {
        Language words = Language.of(language);
        return passages.stream()
                .filter(passage -> Language.of(passage.file()) == words)
                .mapToDouble(passage -> passage.lexicalScore() / words.worth())
                .max()
                .orElse(0);
    }

    public Ranking top(int limit) {
        return passages.size() <= limit ? this : with(passages.subList(0, limit));
    }
}
