package de.ratslotse.ingest.splitting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Printed text made ready for search: words put together again, blanks single.
final class SearchText {

    /// A word divided at the line's end: `Ge-⏎meinde`. Not: `Haupt-⏎und Nebenweg`.
    private static final Pattern DIVIDED = Pattern.compile(
            "(?<=\\p{L})[-\u2010\u00ad\u00ac]\\s*\n\\s*(?!(?:und|oder|bzw|sowie|als|bis|u|and|or)\\b)(?=\\p{Ll})");

    /// A compound broken at its own hyphen: `Heinrich-⏎Kirchner`, `2020-⏎2021`.
    private static final Pattern BROKEN = Pattern.compile("(?<=[\\p{L}\\d])([-\u2010/])\\s*\n\\s*(?=[\\p{Lu}\\d])");

    private static final Pattern SPACED = Pattern.compile("(?<![\\p{L}\\d])\\p{L}(?: \\p{L}){4,}(?![\\p{L}\\d])");

    private SearchText() {}

    /// The lines of one block as one line.
    static String repaired(String block) {
        String joined = DIVIDED.matcher(block).replaceAll("");
        joined = BROKEN.matcher(joined).replaceAll("$1");
        joined = joined.replace("\u00ad", "").replaceAll("[\\s\u00a0]+", " ").strip();
        return SPACED.matcher(joined)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(" ", "")));
    }
}
