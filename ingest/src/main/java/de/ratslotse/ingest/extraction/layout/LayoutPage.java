package de.ratslotse.ingest.extraction.layout;

import de.ratslotse.retrieval.corpus.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// A page while it is being read.
///
/// @param number from 1; 0 where the format has no pages
public record LayoutPage(int number, float width, float height, List<LayoutLine> lines) {

    public LayoutPage {
        lines = List.copyOf(lines);
    }

    /// The same page with other roles.
    public LayoutPage with(UnaryOperator<LayoutLine> roles) {
        return new LayoutPage(number, width, height, lines.stream().map(roles).toList());
    }

    /// The same page with its header first and its footer last, whenever they were drawn.
    public LayoutPage withFurnitureOutside() {
        List<LayoutLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingInt(line -> switch (line.role()) {
            case HEADER -> 0;
            case BODY, HEADING -> 1;
            case FOOTER -> 2;
        }));
        return new LayoutPage(number, width, height, sorted);
    }

    /// How many characters stand on the page, blanks not counted.
    public int characters() {
        return lines.stream()
                .mapToInt(line -> (int) line.text()
                        .chars()
                        .filter(c -> !Character.isWhitespace(c))
                        .count())
                .sum();
    }

    /// The page as it is held: lines joined by line feeds.
    public Page page() {
        StringBuilder text = new StringBuilder();
        List<Page.Line> places = new ArrayList<>(lines.size());
        for (LayoutLine line : lines) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            int start = text.length();
            text.append(line.text());
            places.add(new Page.Line(
                    start,
                    text.length(),
                    line.x(),
                    line.y(),
                    line.width(),
                    line.height(),
                    line.fontSize(),
                    line.bold(),
                    line.role()));
        }
        return new Page(number, width, height, text.toString(), places);
    }
}
