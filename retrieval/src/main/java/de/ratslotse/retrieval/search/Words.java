package de.ratslotse.retrieval.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts a text into words, numbers and paper numbers, in lower case.
///
/// What is joined by signs counts as a whole and in its parts: `2025/0417-1` is found by itself, by `2025-417-1`
/// and by `0417`; `1.250.000` by `1250000` and `1,250,000`; `E-Bike` by `Ebike` and by `Bike`. Every other character
/// only separates, so any text at all can be cut.
final class Words {

    /// Longer words than this tell nothing and are cut short: nobody searches for them.
    static final int LONGEST = 64;

    /// Letters and digits joined by single signs; possessive, so that it stays linear in the text.
    private static final Pattern JOINED =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:[-/._,:'’‐‑–][\\p{L}\\p{N}\\p{M}]++)*+");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]");
    private static final Pattern THIN_SPACE = Pattern.compile("(?<=\\d)[\\u00A0\\u2009\\u202F](?=\\d{3}(?!\\d))");
    private static final Pattern GROUPED = Pattern.compile("(\\d{1,3}(?:[.,'’]\\d{3})++)(?:[.,](\\d{1,2}))?");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern HYPHENATED = Pattern.compile("[\\p{L}\\p{M}]++(?:[-'’‐‑][\\p{L}\\p{M}]++)++");

    private Words() {}

    /// One form of one word.
    ///
    /// @param step 1 for a word at a new place, 0 for another form at the place of the word before
    record Word(String form, int step) {}

    static List<Word> of(String text) {
        String plain = THIN_SPACE.matcher(text).replaceAll("").replace("\u00AD", "");
        Matcher joined = JOINED.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        List<Word> words = new ArrayList<>();
        while (joined.find()) {
            add(words, joined.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /// The words in their parts alone, with spaces between: `DS 49/2012` gives `ds 49 2012`.
    static String parts(String text) {
        List<Word> words = of(text);
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            boolean isWhole = i + 1 < words.size() && words.get(i + 1).step() == 0;
            parts.append(isWhole ? "" : words.get(i).form() + " ");
        }
        return parts.toString().strip();
    }

    private static void add(List<Word> words, String joined) {
        String[] parts = SIGN.split(joined);
        if (parts.length == 1) {
            words.add(word(withoutLeadingZeros(joined), 1));
            return;
        }
        Matcher number = GROUPED.matcher(joined);
        if (number.matches()) {
            words.add(word(SIGN.matcher(number.group(1)).replaceAll(""), 1));
            return;
        }
        if (isPossessive(parts, joined)) {
            words.add(word(parts[0], 1));
            return;
        }
        int step = 1;
        for (String whole : whole(joined, parts)) {
            words.add(word(whole, 1));
            step = 0;
        }
        for (String part : parts) {
            words.add(word(withoutLeadingZeros(part), step));
            step = 1;
        }
    }

    /// `Tesla's` is Tesla.
    private static boolean isPossessive(String[] parts, String joined) {
        return parts.length == 2
                && parts[1].equals("s")
                && SIGN.matcher(joined).replaceAll("'").endsWith("'s");
    }

    /// Signs between letters alone make a whole only where they are hyphens: `und/oder` is two words.
    private static List<String> whole(String joined, String[] parts) {
        if (joined.chars().anyMatch(Character::isDigit)) {
            List<String> plain = new ArrayList<>();
            for (String part : parts) {
                plain.add(withoutLeadingZeros(part));
            }
            return List.of(String.join("/", plain));
        }
        return HYPHENATED.matcher(joined).matches() ? List.of(String.join("", parts)) : List.of();
    }

    private static String withoutLeadingZeros(String part) {
        return LEADING_ZEROS.matcher(part).replaceFirst("");
    }

    private static Word word(String form, int step) {
        return new Word(form.length() <= LONGEST ? form : form.substring(0, LONGEST), step);
    }
}
