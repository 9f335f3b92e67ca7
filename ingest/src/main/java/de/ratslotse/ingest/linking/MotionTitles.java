package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.PrintedItem;
import de.ratslotse.ingest.structure.Structure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds the titles of motions that minutes print by number alone ("R2031-12 A. Maple, B. Birch: THAT …"): the agenda
/// names the same matters, in the same order, in other words.
///
/// A title is given to a motion only where most of its words stand in it, and where all titles together fit best
/// without changing places.
final class MotionTitles {

    private static final double ENOUGH = 0.5;
    private static final int STEM = 5;
    private static final Set<String> COMMON = Set.of(
            "resolution",
            "by",
            "law",
            "motion",
            "the",
            "of",
            "to",
            "for",
            "and",
            "in",
            "from",
            "at",
            "its",
            "a",
            "an",
            "on",
            "re",
            "not",
            "be",
            "with",
            "held",
            "no",
            "number");

    private final List<PrintedItem> titled;
    private final List<ItemDraft> motions;
    /// The best sum for the titles from one on and the motions from one on.
    private final double[][] best;

    private MotionTitles(List<PrintedItem> titled, List<ItemDraft> motions) {
        this.titled = titled;
        this.motions = motions;
        this.best = new double[titled.size() + 1][motions.size() + 1];
        for (int i = titled.size() - 1; i >= 0; i--) {
            for (int j = motions.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(taken(i, j), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    /// By printed item, for those of an agenda that are surely a motion of the meeting.
    static Map<PrintedItem, ItemDraft> in(MeetingDraft meeting, Structure agenda) {
        List<ItemDraft> motions = meeting.items().stream()
                .filter(item -> item.values().text("title").isEmpty()
                        && item.values().text("resolution").isPresent())
                .toList();
        List<PrintedItem> titled =
                agenda.items().stream().filter(item -> item.title().isPresent()).toList();
        return motions.isEmpty() ? Map.of() : new MotionTitles(titled, motions).best();
    }

    private Map<PrintedItem, ItemDraft> best() {
        Map<PrintedItem, ItemDraft> found = new HashMap<>();
        int i = 0;
        int j = 0;
        while (i < titled.size() && j < motions.size()) {
            if (Double.compare(best[i][j], best[i + 1][j]) == 0) {
                i++;
            } else if (Double.compare(best[i][j], best[i][j + 1]) == 0) {
                j++;
            } else {
                found.put(titled.get(i++), motions.get(j++));
            }
        }
        return found;
    }

    private double taken(int i, int j) {
        double share = share(titled.get(i), motions.get(j));
        return share < ENOUGH ? 0 : share + best[i + 1][j + 1];
    }

    /// Of the words of the title that say something, how many stand in the motion.
    private static double share(PrintedItem item, ItemDraft motion) {
        Set<String> title = stems(item.title().orElse(""));
        Set<String> text = stems(motion.values().text("resolution").orElse(""));
        long shared = title.stream().filter(text::contains).count();
        return title.isEmpty() ? 0 : (double) shared / title.size();
    }

    private static Set<String> stems(String text) {
        return Arrays.stream(Names.key(text).split(" ", -1))
                .filter(word -> !COMMON.contains(word) && (word.length() > 2 || Character.isDigit(word.charAt(0))))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
