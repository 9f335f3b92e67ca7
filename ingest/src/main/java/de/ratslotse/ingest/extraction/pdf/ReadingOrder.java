package de.ratslotse.ingest.extraction.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Puts runs together to lines, and the lines into the order in which a reader takes them.
///
/// The order of drawing is trusted: word processors draw column after column, table row after row and cell after cell,
/// which no measuring of gaps finds as well. It is left where lines come out torn (a file that draws all bold words
/// first), and mended where a block is drawn late although it stands above what is already there (titles, letter
/// heads, footers drawn first). Text standing on its side follows at the end.
final class ReadingOrder {

    /// With more torn lines than this part of all, the drawing order says nothing.
    private static final double TORN = 0.15;

    /// Beyond this many blocks a page is a drawing, and its order not worth the time.
    private static final int BLOCKS = 3_000;

    private ReadingOrder() {}

    static List<Fragment> of(List<Run> runs) {
        TreeMap<Integer, List<Run>> directions = new TreeMap<>();
        for (Run run : withoutOverprints(runs)) {
            directions.computeIfAbsent(run.direction, d -> new ArrayList<>()).add(run);
        }
        return directions.values().stream()
                .sorted(Comparator.comparingInt(ReadingOrder::glyphs).reversed())
                .flatMap(group -> inOneDirection(group).stream())
                .toList();
    }

    private static List<Fragment> inOneDirection(List<Run> runs) {
        List<Fragment> drawn = joined(runs);
        List<Fragment> lines = torn(drawn) ? joined(byPlace(runs)) : drawn;
        return Blocks.inOrder(Columns.parted(lines), BLOCKS);
    }

    private static List<Fragment> joined(List<Run> runs) {
        List<Fragment> lines = new ArrayList<>();
        for (Run run : runs) {
            if (!lines.isEmpty() && lines.getLast().continuesWith(run)) {
                lines.getLast().add(run);
            } else {
                lines.add(new Fragment(run));
            }
        }
        return lines;
    }

    /// Whether many lines have a neighbour that stands so close beside them that it should be part of them.
    private static boolean torn(List<Fragment> lines) {
        List<Fragment> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingDouble(Fragment::baseline));
        int torn = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i + 1; j < sorted.size() && j < i + 40; j++) {
                Fragment one = sorted.get(i);
                Fragment other = sorted.get(j);
                float size = Math.min(one.size(), other.size());
                if (other.baseline() - one.baseline() > 0.2f * size) {
                    break;
                }
                float gap = Math.max(other.from() - one.to(), one.from() - other.to());
                if (gap > -0.2f * size && gap < 0.8f * size) {
                    torn++;
                    break;
                }
            }
        }
        return torn > 3 && torn > TORN * lines.size();
    }

    /// Rows from top to bottom, each from left to right.
    private static List<Run> byPlace(List<Run> runs) {
        List<Run> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(run -> run.baseline));
        List<Run> placed = new ArrayList<>(sorted.size());
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            Run first = sorted.get(start);
            if (i == sorted.size() || sorted.get(i).baseline - first.baseline > 0.35f * first.size) {
                List<Run> row = new ArrayList<>(sorted.subList(start, i));
                row.sort(Comparator.comparingDouble(run -> run.from));
                placed.addAll(row);
                start = i;
            }
        }
        return placed;
    }

    /// Leaves out words printed a second time on the same place, as shadow or for boldness.
    private static List<Run> withoutOverprints(List<Run> runs) {
        Set<String> seen = new HashSet<>();
        List<Run> once = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String place = "%s|%d|%d|%d"
                    .formatted(run.text(), run.direction, Math.round(run.from / 2), Math.round(run.baseline / 2));
            if (seen.add(place)) {
                once.add(run);
            }
        }
        return once;
    }

    private static int glyphs(List<Run> runs) {
        return runs.stream().mapToInt(Run::glyphs).sum();
    }
}
