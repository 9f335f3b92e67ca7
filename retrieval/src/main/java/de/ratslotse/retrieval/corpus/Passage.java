package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.UUID;

/// A stretch of text from one page of one file: the unit that is searched, ranked and cited.
///
/// @param id unique within the installation; rises with ingest
/// @param page counts from 1; 0 where the format has no pages
/// @param ordinal the passage's place within its file, from 0
/// @param start where the text begins in the page's text
/// @param end one past its last character; `text` is the page's text between the two, unchanged
/// @param headingPath the headings above, joined by " › "; embedded and indexed, never quoted; may be empty
/// @param text as printed, with line feeds and line-end hyphens
/// @param searchText what is indexed and embedded: hyphenation repaired, page furniture gone, the last sentence
/// completed from the next page
/// @param provisional minutes that are not approved yet
public record Passage(
        long id,
        long bodyId,
        UUID fileId,
        int page,
        int ordinal,
        int start,
        int end,
        String headingPath,
        String text,
        String searchText,
        StatementKind kind,
        boolean provisional) {

    public Passage {
        if (text.isBlank()) {
            throw new IllegalArgumentException("Passage %d of file %s has no text".formatted(id, fileId));
        }
        if (page < 0) {
            throw new IllegalArgumentException("Passage %d: page must be 0 or more, was %d".formatted(id, page));
        }
    }
}
