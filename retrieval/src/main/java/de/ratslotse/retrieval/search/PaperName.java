package de.ratslotse.retrieval.search;

/// What a paper is called, for its files: a passage from the middle of a file rarely says again what it is about.
///
/// @param reference as printed, for example `2025/0417-1`; may be empty
/// @param title may be empty
record PaperName(String reference, String title) {

    /// Reference and title as one text to be indexed.
    String text() {
        return (title + "\n" + reference).strip();
    }
}
