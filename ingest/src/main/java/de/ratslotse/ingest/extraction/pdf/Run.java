package de.ratslotse.ingest.extraction.pdf;

/// Glyphs that follow each other on one baseline without a wide gap, in the order in which the file draws them.
///
/// Places are measured along the reading direction (`from`, `to`) and across it (`baseline`, growing downwards as the
/// reader sees it), so that text standing on its side is put together like any other.
final class Run {

    /// A gap wider than this many times the font size parts two cells, not two words.
    private static final float CELL_GAP = 2f;

    final int direction;
    float from;
    final float baseline;
    float to;
    float size;

    private final StringBuilder text = new StringBuilder();
    private float pen;
    private float lastStart;
    private int glyphs;
    private int boldGlyphs;

    Run(int direction, float from, float baseline, float size) {
        this.direction = direction;
        this.from = from;
        this.to = from;
        this.pen = from;
        this.lastStart = Float.NEGATIVE_INFINITY;
        this.baseline = baseline;
        this.size = size;
    }

    boolean accepts(int otherDirection, float start, float otherBaseline, float otherSize) {
        float larger = Math.max(size, otherSize);
        return otherDirection == direction
                && Math.abs(otherBaseline - baseline) <= 0.3f * larger
                && start > pen - 0.6f * larger
                && start - to < CELL_GAP * larger;
    }

    /// Appends a glyph that [#accepts] agreed to.
    void append(String unicode, float start, float end, float spaceWidth, boolean bold) {
        if (isBlank(unicode)) {
            pen = Math.max(pen, end);
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            return;
        }
        if (printedTwice(unicode, start, end)) {
            return;
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && start - pen > wordGap(spaceWidth)) {
            text.append(' ');
        }
        if (glyphs == 0) {
            from = start;
        }
        text.append(unicode);
        lastStart = start;
        pen = Math.max(start, end);
        to = Math.max(to, pen);
        glyphs++;
        boldGlyphs += bold ? 1 : 0;
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return glyphs == 0;
    }

    int glyphs() {
        return glyphs;
    }

    int boldGlyphs() {
        return boldGlyphs;
    }

    /// What stands between this run and one further right on the same line.
    String gapTo(Run next) {
        float gap = next.from - to;
        float larger = Math.max(size, next.size);
        if (gap >= CELL_GAP * larger) {
            return "\t";
        }
        boolean blank = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        return blank || gap <= 0.12f * larger ? "" : " ";
    }

    private float wordGap(float spaceWidth) {
        float half = spaceWidth > 0 && !Float.isNaN(spaceWidth) ? 0.5f * spaceWidth : 0.14f * size;
        return Math.clamp(half, 0.08f * size, 0.2f * size);
    }

    /// Bold imitated by printing every letter twice, a hair apart.
    private boolean printedTwice(String unicode, float start, float end) {
        return start - lastStart < 0.25f * (end - start)
                && start >= lastStart
                && text.toString().endsWith(unicode);
    }

    private static boolean isBlank(String unicode) {
        for (int i = 0; i < unicode.length(); i++) {
            char c = unicode.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\u200b' && !Character.isISOControl(c)) {
                return false;
            }
        }
        return true;
    }
}
