package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.List;

/// Runs side by side on one baseline: a line, or a row of a table.
final class Fragment {

    private static final float ASCENT = 0.78f;

    private final List<Run> runs = new ArrayList<>();

    Fragment(Run first) {
        runs.add(first);
    }

    private Fragment(List<Run> runs) {
        this.runs.addAll(runs);
    }

    /// Whether the next run drawn stands right of this line, on it.
    boolean continuesWith(Run next) {
        Run last = runs.getLast();
        float larger = Math.max(size(), next.size);
        float smaller = Math.min(size(), next.size);
        // a raised or lowered small digit belongs to its line
        float tolerance = smaller < 0.85f * larger ? 0.55f * larger : 0.3f * larger;
        return next.direction == last.direction
                && Math.abs(next.baseline - baseline()) <= tolerance
                && next.from >= last.to - 0.5f * larger;
    }

    void add(Run next) {
        runs.add(next);
    }

    List<Run> runs() {
        return runs;
    }

    /// The parts left and right of a gap; the runs are parted where the gap begins.
    List<Fragment> partedAt(float gap) {
        List<Run> left = runs.stream().filter(run -> run.from < gap).toList();
        List<Run> right = runs.stream().filter(run -> run.from >= gap).toList();
        List<Fragment> parts = new ArrayList<>();
        if (!left.isEmpty()) {
            parts.add(new Fragment(left));
        }
        if (!right.isEmpty()) {
            parts.add(new Fragment(right));
        }
        return parts;
    }

    int direction() {
        return runs.getFirst().direction;
    }

    float baseline() {
        return runs.getFirst().baseline;
    }

    float from() {
        return runs.getFirst().from;
    }

    float to() {
        float to = runs.getFirst().to;
        for (Run run : runs) {
            to = Math.max(to, run.to);
        }
        return to;
    }

    /// The size of most of its letters.
    float size() {
        Run longest = runs.getFirst();
        for (Run run : runs) {
            if (run.glyphs() > longest.glyphs()) {
                longest = run;
            }
        }
        return longest.size;
    }

    float top() {
        return baseline() - ASCENT * size();
    }

    float bottom() {
        return top() + size();
    }

    int glyphs() {
        return runs.stream().mapToInt(Run::glyphs).sum();
    }

    boolean overlapsAlong(Fragment other) {
        return from() < other.to() && other.from() < to();
    }

    LayoutLine line() {
        StringBuilder text = new StringBuilder();
        int bold = 0;
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0) {
                text.append(runs.get(i - 1).gapTo(runs.get(i)));
            }
            text.append(runs.get(i).text());
            bold += runs.get(i).boldGlyphs();
        }
        float length = to() - from();
        return switch (direction()) {
            case 1 -> line(text, top(), -to(), size(), length, bold);
            case 2 -> line(text, -to(), -bottom(), length, size(), bold);
            case 3 -> line(text, -bottom(), from(), size(), length, bold);
            default -> line(text, from(), top(), length, size(), bold);
        };
    }

    private LayoutLine line(StringBuilder text, float x, float y, float width, float height, int bold) {
        boolean mostlyBold = bold * 10 >= glyphs() * 9;
        return new LayoutLine(CleanText.line(text.toString()), x, y, width, height, size(), mostlyBold, Role.BODY);
    }
}
