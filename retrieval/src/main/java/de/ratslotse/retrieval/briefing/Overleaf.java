package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Finds where a text goes on overleaf: a quote stands on one page, a decision may stand on several.
///
/// What is compared has no white space and no hyphens, for the whole text has its broken words put together.
final class Overleaf {

    private static final int MOST_PAGES = 6;
    /// Fewer signs may stand anywhere.
    private static final int LEAST = 12;

    private Overleaf() {}

    /// The places behind the first one, as far as the rest is found there word for word.
    ///
    /// @param whole the text of which the first place has the beginning
    static List<Place> of(Place first, String whole, IntFunction<Optional<String>> pages) {
        String rest = bare(whole);
        String begun = bare(first.quote());
        if (first.page() < 1 || !rest.startsWith(begun)) {
            return List.of();
        }
        rest = rest.substring(begun.length());
        List<Place> places = new ArrayList<>();
        for (int page = first.page() + 1; rest.length() > 1 && page <= first.page() + MOST_PAGES; page++) {
            Optional<String> quote = on(pages.apply(page).orElse(""), rest);
            if (quote.isEmpty()) {
                return places;
            }
            places.add(new Place(first.file(), page, quote.get(), first.kind(), first.provisional()));
            rest = rest.substring(bare(quote.get()).length());
        }
        return places;
    }

    private static Optional<String> on(String page, String rest) {
        int[] places = new int[page.length()];
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            if (counts(page.charAt(i))) {
                places[bare.length()] = i;
                bare.append(page.charAt(i));
            }
        }
        int start = bare.indexOf(rest.substring(0, Math.min(LEAST, rest.length())));
        if (start < 0) {
            return Optional.empty();
        }
        int end = start;
        while (end < bare.length() && end - start < rest.length() && bare.charAt(end) == rest.charAt(end - start)) {
            end++;
        }
        return Optional.of(page.substring(places[start], places[end - 1] + 1));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars().filter(c -> counts((char) c)).forEach(c -> bare.append((char) c));
        return bare.toString();
    }

    private static boolean counts(char c) {
        return !Character.isWhitespace(c) && c != '\u00a0' && c != '\u00ad' && c != '-' && c != '\u2010';
    }
}
