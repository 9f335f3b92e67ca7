package de.ratslotse.ingest.extraction.pdf;

/// Reading directions on the page as it is displayed: 0 to the right, 1 upwards, 2 to the left, 3 downwards.
final class Directions {

    private Directions() {}

    static int of(float alongX, float alongY) {
        if (Math.abs(alongX) >= Math.abs(alongY)) {
            return alongX < 0 ? 2 : 0;
        }
        return alongY < 0 ? 1 : 3;
    }

    /// How far along its reading direction a point lies.
    static float along(int direction, float x, float y) {
        return switch (direction) {
            case 1 -> -y;
            case 2 -> -x;
            case 3 -> y;
            default -> x;
        };
    }

    /// How far across it lies, growing from line to line.
    static float across(int direction, float x, float y) {
        return switch (direction) {
            case 1 -> x;
            case 2 -> -y;
            case 3 -> -x;
            default -> y;
        };
    }
}
