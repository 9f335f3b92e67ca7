package de.ratslotse.ingest.structure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Labelled headings of which some are printed more than once: all of them in the list at the front of minutes, some
/// where a sentence names an item.
///
/// @param list the list at the front; empty where there is none
/// @param headings one for each item, in order
record RepeatedHeadings(List<Heading> list, List<Heading> headings) {

    private static final int OPENING = 12;

    /// @param start the line below the words that open the list
    static RepeatedHeadings of(FileText text, FileKind kind, int start, List<Heading> found) {
        if (kind != FileKind.MINUTES) {
            return new RepeatedHeadings(List.of(), single(text, found, List.of()));
        }
        int second = secondRun(found);
        List<Heading> list = second > 0
                ? single(text, found.subList(0, second), List.of())
                : new NumberedHeadings().headings(text, start, found.getFirst().line());
        return new RepeatedHeadings(list, single(text, found.subList(second, found.size()), list));
    }

    /// Where the items are named once more, from the first on; 0 where they are not.
    private static int secondRun(List<Heading> found) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            if (seen.contains(found.get(i).key())) {
                long again = found.subList(i, found.size()).stream()
                        .map(Heading::key)
                        .distinct()
                        .filter(seen::contains)
                        .count();
                return again > 1 && again >= 0.5 * seen.size() ? i : 0;
            }
            seen.add(found.get(i).key());
        }
        return 0;
    }

    /// Of several places with one number the one that says what the list says, or else the first.
    private static List<Heading> single(FileText text, List<Heading> found, List<Heading> list) {
        Map<String, Heading> kept = new LinkedHashMap<>();
        for (Heading heading : found) {
            Heading other = kept.putIfAbsent(heading.key(), heading);
            if (other != null && !isListed(text, other, list) && isListed(text, heading, list)) {
                kept.put(heading.key(), heading);
            }
        }
        return kept.values().stream()
                .sorted(Comparator.comparingInt(Heading::line))
                .toList();
    }

    private static boolean isListed(FileText text, Heading heading, List<Heading> list) {
        return list.stream()
                .anyMatch(other -> other.number().equals(heading.number())
                        && opening(text, other).equals(opening(text, heading)));
    }

    /// How the title begins.
    static String opening(FileText text, Heading heading) {
        if (heading.titleLine() >= text.size()) {
            return "";
        }
        String title = ItemTitles.squeezed(
                text.line(heading.titleLine()).from(heading.titleOffset()).text());
        return title.substring(0, Math.min(OPENING, title.length()));
    }
}
