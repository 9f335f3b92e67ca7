package de.ratslotse.ingest.extraction.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Page numbers as people write them: `1–3, 7`.
final class PageList {

    private static final int LONGEST = 20;

    private PageList() {}

    static String of(SortedSet<Integer> pages) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        int to = -1;
        for (int page : pages) {
            if (page == to + 1) {
                to = page;
            } else {
                add(parts, from, to);
                from = page;
                to = page;
            }
        }
        add(parts, from, to);
        return parts.size() <= LONGEST ? String.join(", ", parts) : String.join(", ", parts.subList(0, LONGEST)) + " …";
    }

    private static void add(List<String> parts, int from, int to) {
        if (to >= from) {
            parts.add(from == to ? String.valueOf(from) : from + "–" + to);
        }
    }
}
