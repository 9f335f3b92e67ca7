package de.ratslotse.ingest.splitting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The headings above the place that has been reached.
final class HeadingPath {

    private static final String BETWEEN = " › ";
    private static final int MOST = 3;
    private static final int LONGEST = 120;

    private final Deque<Heading> open = new ArrayDeque<>();

    /// Goes on below a heading; headings of its level and below are closed.
    void enter(int level, String text) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        open.addLast(new Heading(level, shortened(text)));
    }

    /// The path as it is kept with a passage; empty above the first heading.
    String text() {
        return joined(new ArrayList<>(open.stream().map(Heading::text).toList()));
    }

    /// The path above headings of this level.
    String above(int level) {
        return joined(open.stream()
                .filter(heading -> heading.level() < level)
                .map(Heading::text)
                .toList());
    }

    private static String joined(List<String> headings) {
        return String.join(BETWEEN, headings.subList(Math.max(0, headings.size() - MOST), headings.size()));
    }

    private static String shortened(String text) {
        String line = SearchText.repaired(text).replace('\n', ' ').strip();
        String bare = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST).strip() + "…";
    }

    private record Heading(int level, String text) {}
}
