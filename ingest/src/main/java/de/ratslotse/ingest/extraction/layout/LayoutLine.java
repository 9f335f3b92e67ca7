package de.ratslotse.ingest.extraction.layout;

import de.ratslotse.retrieval.corpus.Page.Role;

/// One printed line while its page is being read. Cells of a table row are parted by a tab.
///
/// @param x left edge in points from the left of the page as it is displayed; 0 where there is no layout
/// @param y upper edge in points from the top
/// @param fontSize in points; 0 where there is no layout
public record LayoutLine(
        String text, float x, float y, float width, float height, float fontSize, boolean bold, Role role) {

    /// A line of a format without layout.
    public static LayoutLine plain(String text, Role role) {
        return new LayoutLine(text, 0, 0, 0, 0, 0, false, role);
    }

    public LayoutLine as(Role other) {
        return other == role ? this : new LayoutLine(text, x, y, width, height, fontSize, bold, other);
    }

    public LayoutLine withFontSize(float size) {
        return new LayoutLine(text, x, y, width, height, size, bold, role);
    }

    public float bottom() {
        return y + height;
    }

    public boolean furniture() {
        return role == Role.HEADER || role == Role.FOOTER;
    }
}
