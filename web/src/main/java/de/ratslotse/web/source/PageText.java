package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.Page;
import java.util.Optional;

/// A page's text, cut where the quote stands.
///
/// @param number 0 where the format has no pages
/// @param before the whole text where nothing is marked
/// @param marked empty when there is no quote, or it is not found for certain
/// @param missed whether a quote was asked for and not found
public record PageText(int number, String before, String marked, String after, boolean missed) {

    static PageText of(Page page, String quote, QuoteLocator.Lead lead) {
        String text = page.text();
        Optional<QuoteLocator.Span> span = QuoteLocator.locate(text, quote, lead);
        if (span.isEmpty()) {
            return new PageText(page.number(), text, "", "", !quote.isBlank());
        }
        int start = span.get().start();
        int end = span.get().end();
        return new PageText(
                page.number(), text.substring(0, start), text.substring(start, end), text.substring(end), false);
    }
}
