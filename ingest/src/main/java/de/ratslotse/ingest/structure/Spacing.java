package de.ratslotse.ingest.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Letter-spaced words, as typewriters stressed headings: "P r o t o k o l l".
final class Spacing {

    private static final Pattern SPACED = Pattern.compile("(?<!\\p{L})(?:\\p{L} ){3,}\\p{L}(?!\\p{L})");

    private Spacing() {}

    static boolean isSpaced(String text) {
        return text.length() > 6
                && text.charAt(1) == ' '
                && SPACED.matcher(text).lookingAt();
    }

    /// The text with its letter-spaced words written together.
    static String closed(String text) {
        Matcher matcher = SPACED.matcher(text);
        return matcher.find() ? matcher.replaceAll(found -> found.group().replace(" ", "")) : text;
    }
}
