package de.ratslotse.ingest.extraction.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The visible part of a page (its crop box), turned as the reader sees it, measured from the top left in points.
///
/// @param uprightWidth before turning
/// @param uprightHeight before turning
/// @param rotation clockwise, 0, 90, 180 or 270
record Sheet(float uprightWidth, float uprightHeight, int rotation) {

    /// Text this far outside the paper is not on it.
    private static final float BLEED = 3;

    static Sheet of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new Sheet(box.getWidth(), box.getHeight(), Math.floorMod(page.getRotation(), 360));
    }

    float width() {
        return rotation % 180 == 0 ? uprightWidth : uprightHeight;
    }

    float height() {
        return rotation % 180 == 0 ? uprightHeight : uprightWidth;
    }

    /// @param left from the left of the crop box before turning
    /// @param up from its bottom
    float x(float left, float up) {
        return switch (rotation) {
            case 90 -> up;
            case 180 -> uprightWidth - left;
            case 270 -> uprightHeight - up;
            default -> left;
        };
    }

    float y(float left, float up) {
        return switch (rotation) {
            case 90 -> left;
            case 180 -> up;
            case 270 -> uprightWidth - left;
            default -> uprightHeight - up;
        };
    }

    boolean isOutside(float x, float y) {
        return !(x >= -BLEED && y >= -BLEED && x <= width() + BLEED && y <= height() + BLEED);
    }
}
