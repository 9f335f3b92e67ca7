package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Role;

/// A printed line that is not blank.
///
/// @param sheet the page it stands on
/// @param start where its text begins in the page's text
/// @param text without blanks at its ends
/// @param x left edge; 0 where the format has no layout
/// @param right right edge
/// @param gap whether there is more room above it than between lines of one paragraph
record TextLine(
        Page sheet,
        int start,
        String text,
        float x,
        float right,
        float fontSize,
        boolean bold,
        boolean gap,
        Role role) {

    int page() {
        return sheet.number();
    }

    int end() {
        return start + text.length();
    }

    boolean hasLayout() {
        return fontSize > 0;
    }

    boolean isFurniture() {
        return role == Role.HEADER || role == Role.FOOTER;
    }

    Printed<String> printed() {
        return new Printed<>(text, page(), start, end(), text);
    }

    /// The line from one of its characters on.
    TextLine from(int offset) {
        int first = offset;
        while (first < text.length() && text.charAt(first) <= ' ') {
            first++;
        }
        return new TextLine(sheet, start + first, text.substring(first), x, right, fontSize, bold, gap, role);
    }

    /// The line up to one of its characters.
    TextLine to(int offset) {
        return new TextLine(
                sheet, start, text.substring(0, offset).stripTrailing(), x, right, fontSize, bold, gap, role);
    }
}
