package de.ratslotse.retrieval.corpus;

import java.util.List;

/// One page of a file as it is shown to the reader. Quotes are looked for in its text.
///
/// Formats without pages have exactly one, with number 0.
///
/// @param number counts from 1; 0 where the format has no pages
/// @param width in points (1/72 inch); 0 where the format has no pages
/// @param height in points
/// @param text the lines joined by a line feed, including headers and footers
/// @param lines in reading order; empty where there is no layout
public record Page(int number, float width, float height, String text, List<Line> lines) {

    public Page {
        lines = List.copyOf(lines);
        if (number < 0) {
            throw new IllegalArgumentException("Page number must be 0 or more, was %d".formatted(number));
        }
    }

    /// One printed line.
    ///
    /// @param start where the line begins in the page's text
    /// @param end one past its last character
    /// @param x left edge in points from the left of the page as it is displayed (rotation applied)
    /// @param y upper edge in points from the top of the page as it is displayed
    /// @param fontSize in points, the line's most frequent
    /// @param role what the line is on this page
    public record Line(
            int start, int end, float x, float y, float width, float height, float fontSize, boolean bold, Role role) {}

    /// What a line is on its page.
    public enum Role {
        BODY,
        HEADING,
        HEADER,
        FOOTER
    }
}
