package de.ratslotse.retrieval.search;

import java.util.List;

/// What one side of the search says about a passage.
///
/// @param worth its part of the passage's score
/// @param words the stems or words that were found there, those that count most first; empty for meaning and letters
public record Signal(Kind kind, double worth, List<String> words) {

    public Signal {
        words = List.copyOf(words);
    }

    /// The sides of the search.
    public enum Kind {
        /// The cosine of the vectors of query and passage.
        MEANING,
        /// What a passage that has no vector yet gets in its place: the usual cosine of what words found.
        ASSUMED,
        /// Words as written, of passage, headings and names.
        WORDS,
        /// The same words without their endings.
        STEMS,
        /// Four letters at a time, which finds parts of compounds.
        LETTERS,
        /// Words that stand side by side in the query and in the passage.
        PAIRS,
        /// Title, headings above and path.
        TITLE,
        /// What the rest of the file has of the query.
        FILE,
        /// What the files of its paper have together.
        PAPER,
        /// What the file's paper, or else the file, is called.
        NAME,
        /// What an agenda item calls the file's paper.
        ITEM
    }
}
