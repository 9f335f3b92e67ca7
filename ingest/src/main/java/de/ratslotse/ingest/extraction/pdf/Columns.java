package de.ratslotse.ingest.extraction.pdf;

import java.util.ArrayList;
import java.util.List;

/// Finds columns of running text among lines that were joined across them.
///
/// A gap that stays open over several lines parts either two columns of running text, which are read one after the
/// other, or the cells of a table, whose rows stay together. Running text fills its column and has many words a line.
final class Columns {

    private static final int LEAST_LINES = 4;
    private static final double LEAST_FILL = 0.6;
    private static final int LEAST_LETTERS = 18;

    private Columns() {}

    static List<Fragment> parted(List<Fragment> lines) {
        List<Fragment> result = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            Stretch stretch = Stretch.from(lines, i);
            if (stretch.isRunningText()) {
                result.addAll(stretch.left);
                result.addAll(stretch.right);
                i = stretch.end;
            } else {
                result.add(lines.get(i));
                i++;
            }
        }
        return result;
    }

    /// Lines below each other with one gap through all of them.
    private static final class Stretch {

        private final List<Fragment> left = new ArrayList<>();
        private final List<Fragment> right = new ArrayList<>();
        private int end;

        static Stretch from(List<Fragment> lines, int start) {
            Stretch stretch = new Stretch();
            stretch.end = start;
            float[] gap = widestGap(lines.get(start));
            if (gap.length == 0) {
                return stretch;
            }
            List<Fragment> members = new ArrayList<>();
            for (int i = start; i < lines.size(); i++) {
                float[] narrowed = i == start ? gap : narrowed(gap, lines.get(i));
                if (narrowed.length == 0
                        || (i > start
                                && lines.get(i).baseline() <= lines.get(i - 1).baseline())) {
                    break;
                }
                gap = narrowed;
                members.add(lines.get(i));
                stretch.end = i + 1;
            }
            for (Fragment member : members) {
                stretch.part(member, (gap[0] + gap[1]) / 2);
            }
            return stretch;
        }

        private void part(Fragment member, float gap) {
            for (Fragment part : member.partedAt(gap)) {
                (part.from() < gap ? left : right).add(part);
            }
        }

        boolean isRunningText() {
            return isRunningText(left) && isRunningText(right);
        }

        private static boolean isRunningText(List<Fragment> column) {
            if (column.size() < LEAST_LINES) {
                return false;
            }
            double from = column.stream().mapToDouble(Fragment::from).min().orElse(0);
            double to = column.stream().mapToDouble(Fragment::to).max().orElse(0);
            double fill = column.stream()
                            .mapToDouble(line -> line.to() - line.from())
                            .average()
                            .orElse(0)
                    / Math.max(1, to - from);
            double letters =
                    column.stream().mapToInt(Fragment::glyphs).average().orElse(0);
            return fill >= LEAST_FILL
                    && letters >= LEAST_LETTERS
                    && column.stream().allMatch(Stretch::isOneCell);
        }

        private static boolean isOneCell(Fragment line) {
            return widestGap(line).length == 0;
        }

        /// From and to of the widest gap between cells; empty where there is none.
        private static float[] widestGap(Fragment line) {
            float[] widest = {};
            for (int i = 1; i < line.runs().size(); i++) {
                Run before = line.runs().get(i - 1);
                Run after = line.runs().get(i);
                boolean wider = widest.length == 0 || after.from - before.to > widest[1] - widest[0];
                if (wider && before.gapTo(after).equals("\t")) {
                    widest = new float[] {before.to, after.from};
                }
            }
            return widest;
        }

        /// What stays of the gap when the line is added; empty where the line crosses it.
        private static float[] narrowed(float[] gap, Fragment line) {
            if (line.to() <= gap[1] - 1) {
                return new float[] {Math.max(gap[0], Math.min(line.to(), gap[1])), gap[1]};
            }
            if (line.from() >= gap[0] + 1) {
                return new float[] {gap[0], Math.min(gap[1], line.from())};
            }
            float[] own = widestGap(line);
            if (own.length == 0) {
                return own;
            }
            float from = Math.max(gap[0], own[0]);
            float to = Math.min(gap[1], own[1]);
            return to - from < 0.8f * line.size() ? new float[0] : new float[] {from, to};
        }
    }
}
