package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.StatementKind;

/// A passage before it is held. The fields are those of [Passage].
///
/// @param tokens how many the embedding model counts in heading path and search text
public record NewPassage(
        int page,
        int ordinal,
        int start,
        int end,
        String headingPath,
        String text,
        String searchText,
        StatementKind kind,
        boolean provisional,
        int tokens) {

    public NewPassage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Passage %d on page %d has no text".formatted(ordinal, page));
        }
    }

    /// The same text as another kind of statement.
    public NewPassage with(StatementKind other, boolean preliminary) {
        return new NewPassage(page, ordinal, start, end, headingPath, text, searchText, other, preliminary, tokens);
    }
}
