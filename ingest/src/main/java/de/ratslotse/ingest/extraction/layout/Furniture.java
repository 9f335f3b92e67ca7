package de.ratslotse.ingest.extraction.layout;

import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Recognises running headers, footers and page marks: what comes back at the same place of other pages, digits aside.
public final class Furniture {

    /// The part of the page, from above or below, in which furniture stands.
    private static final float ZONE = 0.17f;

    /// How far, in points, a repeated line may wander (scans lie askew).
    private static final float WANDER = 9;

    private static final int CONSECUTIVE = 3;
    private static final double SHARE = 0.4;

    private static final Pattern MARK = Pattern.compile(
            "(?:[-–—_.\\s]*(?:seite|page|blatt|s\\.)\\s*\\d{1,4}(?:\\s*(?:von|of|/|-)\\s*\\d{1,4})?[-–—_.\\s]*"
                    + "|[-–—]+\\s*\\d{1,4}\\s*[-–—]+|[-–—]+\\s*\\d{1,4}\\s+of\\s+\\d{1,4}\\s*[-–—]+"
                    + "|\\d{1,4}\\s*(?:/|von|of)\\s*\\d{1,4})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}\\.?");

    private final List<LayoutPage> pages;
    private final Map<String, List<Place>> places = new HashMap<>();

    private Furniture(List<LayoutPage> pages) {
        this.pages = pages;
        for (LayoutPage page : pages) {
            for (LayoutLine line : page.lines()) {
                if (zone(page, line) != Role.BODY) {
                    places.computeIfAbsent(key(page, line), k -> new ArrayList<>())
                            .add(new Place(page.number(), line.y()));
                }
            }
        }
    }

    /// The pages with the roles [Role#HEADER], whose lines come first, and [Role#FOOTER], whose lines come last.
    public static List<LayoutPage> marked(List<LayoutPage> pages) {
        Furniture furniture = new Furniture(pages);
        return pages.stream()
                .map(page ->
                        page.with(line -> line.as(furniture.role(page, line))).withFurnitureOutside())
                .toList();
    }

    private Role role(LayoutPage page, LayoutLine line) {
        Role zone = zone(page, line);
        if (zone == Role.BODY) {
            return line.role();
        }
        return isMark(page, line) || isRepeated(page, line) ? zone : line.role();
    }

    private boolean isRepeated(LayoutPage page, LayoutLine line) {
        List<Integer> numbers = places.getOrDefault(key(page, line), List.of()).stream()
                .filter(place -> Math.abs(place.y() - line.y()) <= WANDER)
                .map(Place::page)
                .distinct()
                .sorted()
                .toList();
        int needed = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
        return numbers.size() >= needed || inRow(numbers, page.number()) >= CONSECUTIVE;
    }

    /// How many pages in a row, this one among them, carry the line; every second page counts as in a row too.
    private static int inRow(List<Integer> numbers, int page) {
        int count = 1;
        for (int step = -1; step <= 1; step += 2) {
            int at = page;
            while (numbers.contains(at + step) || numbers.contains(at + 2 * step)) {
                at += numbers.contains(at + step) ? step : 2 * step;
                count++;
            }
        }
        return count;
    }

    private static boolean isMark(LayoutPage page, LayoutLine line) {
        String text = line.text().strip();
        if (MARK.matcher(text).matches()) {
            return true;
        }
        boolean edge = line.y() < 0.1f * page.height() || line.bottom() > 0.9f * page.height();
        return edge
                && NUMBER.matcher(text).matches()
                && Math.abs(Integer.parseInt(text.replace(".", "")) - page.number()) <= 2;
    }

    private static Role zone(LayoutPage page, LayoutLine line) {
        if (page.height() <= 0 || line.height() <= 0) {
            return Role.BODY;
        }
        if (line.bottom() < ZONE * page.height()) {
            return Role.HEADER;
        }
        return line.y() > (1 - ZONE) * page.height() ? Role.FOOTER : Role.BODY;
    }

    private static String key(LayoutPage page, LayoutLine line) {
        return zone(page, line)
                + line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#").replaceAll("\\s+", "");
    }

    private record Place(int page, float y) {}
}
