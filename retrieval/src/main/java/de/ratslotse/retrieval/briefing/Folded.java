package de.ratslotse.retrieval.briefing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: lower case, umlauts as two letters, without hyphens and marks.
final class Folded {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LETTERS_OF_UMLAUTS = Pattern.compile("ae|oe|ue|ss");
    private static final int LONG_ENOUGH_TO_BEND = 4;

    private Folded() {}

    /// `Grüne` and `Gruene` are one; marks stay where they are.
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    static List<String> words(String text) {
        return List.of(NO_WORD.matcher(of(text)).replaceAll(" ").strip().split(" ", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether both are one word, or one of them only has an ending more: `Grüne` and `Grünen`.
    static boolean same(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String shorter = one.length() < other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        return shorter.length() >= LONG_ENOUGH_TO_BEND
                && longer.startsWith(shorter)
                && longer.substring(shorter.length()).matches("s|n|en|es|e|er");
    }

    /// Without an ending that only bends the word.
    static String stem(String word) {
        return word.length() > 6 ? word.replaceFirst("(?:es|en|er|s|n|e)$", "") : word;
    }

    /// Words for a search in titles that holds however umlauts are written there.
    static String pattern(String word) {
        return LETTERS_OF_UMLAUTS.matcher(word).replaceAll(" ").strip();
    }
}
