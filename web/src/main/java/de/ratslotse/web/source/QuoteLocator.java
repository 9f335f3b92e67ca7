package de.ratslotse.web.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Finds a quote in the text of a page.
///
/// White space, soft hyphens and hyphens before white space do not count: a quote whose lines were joined by a space,
/// `Stadt- teil`, is found as well as one in which the word was repaired. A quote that stands there more than once is
/// found only when what stands before it decides; otherwise nothing
/// is: nothing marked is better than the wrong sentence.
final class QuoteLocator {

    /// A stretch of a page's text.
    ///
    /// @param end one past the last character
    record Span(int start, int end) {}

    /// What is known of the place of a quote.
    ///
    /// @param before what stands right before it; may be empty
    /// @param at where it begins in the page's text
    record Lead(String before, OptionalInt at) {
        static Lead of(String before, @Nullable Integer at) {
            return new Lead(before, at == null ? OptionalInt.empty() : OptionalInt.of(at));
        }
    }

    /// A text without what does not count, and where its characters stood.
    private static final class Bare {

        private final String text;
        private final int[] positions;

        Bare(String printed) {
            StringBuilder kept = new StringBuilder(printed.length());
            this.positions = new int[printed.length()];
            for (int i = 0; i < printed.length(); i++) {
                if (counts(printed, i)) {
                    positions[kept.length()] = i;
                    kept.append(printed.charAt(i));
                }
            }
            this.text = kept.toString();
        }

        private static boolean counts(String text, int i) {
            char c = text.charAt(i);
            return !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && c != '\u00ad'
                    && !(isHyphen(c) && endsPart(text, i));
        }

        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u2010' || c == '\u2011';
        }

        /// At a line's end, or where a quote has a space instead of it.
        private static boolean endsPart(String text, int i) {
            return i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
        }

        Span span(int start, int length) {
            return new Span(positions[start], positions[start + length - 1] + 1);
        }
    }

    private QuoteLocator() {}

    /// Where the quote stands in the text.
    ///
    /// @param lead decides for quotes that occur more than once
    static Optional<Span> locate(String text, String quote, Lead lead) {
        Bare page = new Bare(text);
        String wanted = new Bare(quote).text;
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> places = places(page, text, wanted);
        if (places.size() > 1 && !lead.before().isBlank()) {
            String before = new Bare(lead.before()).text;
            places.removeIf(place -> !page.text.substring(0, place).endsWith(before));
        }
        if (places.size() > 1 && lead.at().isPresent()) {
            places.removeIf(place ->
                    page.span(place, wanted.length()).start() != lead.at().getAsInt());
        }
        return places.size() == 1 ? Optional.of(page.span(places.getFirst(), wanted.length())) : Optional.empty();
    }

    private static List<Integer> places(Bare page, String text, String wanted) {
        List<Integer> places = new ArrayList<>();
        for (int at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + 1)) {
            if (standsAlone(text, page.span(at, wanted.length()))) {
                places.add(at);
            }
        }
        return places;
    }

    /// Not in the middle of a word or number.
    private static boolean standsAlone(String text, Span span) {
        return !joined(text, span.start() - 1, span.start()) && !joined(text, span.end() - 1, span.end());
    }

    private static boolean joined(String text, int left, int right) {
        return left >= 0
                && right < text.length()
                && Character.isLetterOrDigit(text.charAt(left))
                && Character.isLetterOrDigit(text.charAt(right));
    }
}
