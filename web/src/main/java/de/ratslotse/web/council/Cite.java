package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.Origin;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Where a value on a page comes from, as its mark shows it.
public sealed interface Cite {

    /// Which mark it is: `page`, `feed` or `corrected`.
    String kind();

    /// A place in a held file.
    ///
    /// @param quote as printed, so that it is found on the page
    /// @param at where the quote begins in the page's text, which tells it from the same words elsewhere
    record Page(CouncilFile file, int number, String quote, int at) implements Cite {

        /// Addresses grow long; the beginning of a quote finds the place as well.
        private static final int LONGEST_QUOTE = 700;

        static Page of(CouncilFile file, Origin.Printed printed) {
            return new Page(file, printed.page(), cut(printed.quote()), printed.start());
        }

        @Override
        public String kind() {
            return "page";
        }

        public String title() {
            return file.title().orElseGet(file::name);
        }

        public boolean paged() {
            return number > 0;
        }

        public boolean pdf() {
            return paged() && file.mediaType().equals("application/pdf");
        }

        /// As running text, to be read.
        public String words() {
            return quote.replaceAll("\\s+", " ");
        }

        private static String cut(String quote) {
            if (quote.length() <= LONGEST_QUOTE) {
                return quote;
            }
            int end = quote.lastIndexOf(' ', LONGEST_QUOTE);
            return quote.substring(0, end > 0 ? end : LONGEST_QUOTE);
        }
    }

    /// An object of an OParl feed.
    record Feed(String url) implements Cite {
        @Override
        public String kind() {
            return "feed";
        }
    }

    /// Put right by staff.
    ///
    /// @param by empty for visitors: they need not know who works in the council office
    record Corrected(LocalDate day, String by) implements Cite {
        @Override
        public String kind() {
            return "corrected";
        }
    }

    /// An address of the web, and nothing that a browser would run.
    static Optional<String> webAddress(String address) {
        String scheme = address.strip().toLowerCase(Locale.ROOT);
        return scheme.startsWith("https://") || scheme.startsWith("http://")
                ? Optional.of(address.strip())
                : Optional.empty();
    }
}
