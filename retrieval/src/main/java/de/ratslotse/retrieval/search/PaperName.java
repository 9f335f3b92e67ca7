package de.ratslotse.retrieval.search;

import java.util.List;
import java.util.UUID;

/// What a paper is called, for its files: a passage from the middle of a file rarely says again what it is about.
///
/// @param id by which the files of one paper are known as such
/// @param reference as printed, for example `2025/0417-1`; may be empty
/// @param title may be empty
/// @param items the titles of the agenda items that dealt with it, as far as they differ from its own
record PaperName(UUID id, String reference, String title, List<String> items) {

    PaperName {
        items = List.copyOf(items);
    }

    /// Reference and title as one text to be indexed.
    String text() {
        return (title + "\n" + reference).strip();
    }
}
