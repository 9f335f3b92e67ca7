package de.ratslotse.ingest.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/// Lines that follow each other downwards; the page as a row of such blocks.
final class Blocks {

    private Blocks() {}

    /// The lines in drawing order, but with each block before those that it stands above.
    ///
    /// @param most with more blocks than this the drawing order stays
    static List<Fragment> inOrder(List<Fragment> lines, int most) {
        List<Block> blocks = blocks(lines);
        if (blocks.size() > most) {
            return lines;
        }
        List<Block> ordered = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            int place = ordered.size();
            while (place > 0 && block.standsAbove(ordered.get(place - 1))) {
                place--;
            }
            ordered.add(place, block);
        }
        return ordered.stream().flatMap(block -> block.lines.stream()).toList();
    }

    private static List<Block> blocks(List<Fragment> lines) {
        List<Block> blocks = new ArrayList<>();
        for (Fragment line : lines) {
            if (!blocks.isEmpty() && blocks.getLast().continuesWith(line)) {
                blocks.getLast().add(line);
            } else {
                blocks.add(new Block(line));
            }
        }
        return blocks;
    }

    private static final class Block {

        private final List<Fragment> lines = new ArrayList<>();
        private float left;
        private float right;
        private float top;
        private float bottom;

        Block(Fragment first) {
            lines.add(first);
            left = first.from();
            right = first.to();
            top = first.top();
            bottom = first.bottom();
        }

        boolean continuesWith(Fragment next) {
            Fragment last = lines.getLast();
            float down = next.baseline() - last.baseline();
            float larger = Math.max(last.size(), next.size());
            return down > 0.3f * larger && down < 2.2f * larger && next.from() < right && left < next.to();
        }

        void add(Fragment next) {
            lines.add(next);
            left = Math.min(left, next.from());
            right = Math.max(right, next.to());
            top = Math.min(top, next.top());
            bottom = Math.max(bottom, next.bottom());
        }

        boolean standsAbove(Block other) {
            float tolerance = 0.25f * lines.getLast().size();
            return bottom <= other.top + tolerance && left < other.right && other.left < right;
        }
    }
}
