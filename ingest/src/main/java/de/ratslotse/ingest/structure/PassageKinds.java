package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What a passage is, from where it stands in a file.
public final class PassageKinds {

    /// A kind must cover so much of what is known about a passage.
    private static final double MOST = 0.8;
    /// A decision is only what is nothing else.
    private static final double DECISION = 0.95;
    /// So much of a passage must be known; headings above a text say nothing.
    private static final double KNOWN = 0.4;

    private PassageKinds() {}

    /// The kind of a passage; unknown where several kinds share it, or none is known.
    ///
    /// @param start in the page's text
    /// @param end one past its last character
    public static StatementKind of(Structure structure, int page, int start, int end) {
        Map<StatementKind, Integer> covered = new EnumMap<>(StatementKind.class);
        List<Stretch> stretches = structure.stretches();
        for (int i = first(stretches, page, start); i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            if (stretch.page() != page || stretch.start() >= end) {
                break;
            }
            int shared = Math.min(end, stretch.end()) - Math.max(start, stretch.start());
            if (shared > 0) {
                covered.merge(stretch.kind(), shared, Integer::sum);
            }
        }
        int all = covered.values().stream().mapToInt(Integer::intValue).sum();
        int known = all - covered.getOrDefault(StatementKind.UNKNOWN, 0);
        for (Map.Entry<StatementKind, Integer> entry : covered.entrySet()) {
            double least = entry.getKey() == StatementKind.DECISION ? DECISION : MOST;
            if (entry.getKey() != StatementKind.UNKNOWN && entry.getValue() >= least * known && known >= KNOWN * all) {
                return entry.getKey();
            }
        }
        return StatementKind.UNKNOWN;
    }

    /// The first stretch that ends behind a place; they are in order.
    private static int first(List<Stretch> stretches, int page, int start) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Stretch stretch = stretches.get(middle);
            boolean before = stretch.page() < page || (stretch.page() == page && stretch.end() <= start);
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }

    /// Where a page's text changes from one kind to another, or from one item to the next: passages end there.
    public static SortedSet<Integer> breaks(Structure structure, int page) {
        SortedSet<Integer> breaks = new TreeSet<>();
        structure.stretches().stream()
                .filter(stretch -> stretch.page() == page)
                .forEach(stretch -> breaks.add(stretch.start()));
        if (structure.kind().hasDecisions()) {
            structure.items().stream()
                    .map(PrintedItem::heading)
                    .filter(heading -> heading.page() == page)
                    .forEach(heading -> breaks.add(heading.start()));
        }
        return breaks;
    }
}
