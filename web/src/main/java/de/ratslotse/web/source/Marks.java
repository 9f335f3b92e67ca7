package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.Page;
import java.util.List;

/// The boxes that mark a quote on a page, as the panel draws them.
///
/// @param width of the page in points
/// @param boxes in points from the upper left of the page as it is displayed; empty when the quote is not found, or
/// not for certain
record Marks(int page, float width, float height, List<Box> boxes) {

    /// One marked line or part of a line.
    record Box(float x, float y, float width, float height) {}

    Marks {
        boxes = List.copyOf(boxes);
    }

    static Marks of(Page page, String quote, QuoteLocator.Lead lead) {
        List<Box> boxes = QuoteLocator.locate(page.text(), quote, lead).stream()
                .flatMap(span -> page.lines().stream()
                        .filter(line -> line.start() < span.end() && span.start() < line.end())
                        .map(line -> part(line, span)))
                .toList();
        return new Marks(page.number(), page.width(), page.height(), boxes);
    }

    /// The part of a line that the span covers, by the share of its characters.
    private static Box part(Page.Line line, QuoteLocator.Span span) {
        float perCharacter = line.width() / (line.end() - line.start());
        int from = Math.max(line.start(), span.start());
        int to = Math.min(line.end(), span.end());
        return new Box(
                line.x() + (from - line.start()) * perCharacter, line.y(), (to - from) * perCharacter, line.height());
    }
}
