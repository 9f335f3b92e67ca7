package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How well the words of a text stand for the words of a question, in one language.
///
/// The same stem is a full match; a part of a compound (`Fertigstellung` in `Fertigstellungstermin`) and a word that
/// differs in one letter count less. Each word of the texts is compared once and remembered.
final class WordMatch {

    private static final double HEAD_OF_COMPOUND = 0.75;
    private static final double PART_OF_COMPOUND = 0.6;
    private static final double MISSPELT = 0.8;

    /// A word of papers for one of everyday speech.
    private static final double OTHER_WORD = 0.85;

    private final String[] stems;
    private final String[][] others;
    private final Language language;
    private final Map<String, float[]> known = new HashMap<>();
    private static final float[] NONE = {};

    WordMatch(List<Term> terms, Language language) {
        this.language = language;
        this.stems = terms.stream().map(term -> term.stem(language)).toArray(String[]::new);
        this.others = terms.stream().map(term -> others(term, language)).toArray(String[][]::new);
    }

    private static String[] others(Term term, Language language) {
        return EverydayWords.of(term.surface()).stream()
                .flatMap(word -> language.words(word).stream())
                .map(Language.Word::stem)
                .filter(stem -> stem.length() >= 3)
                .toArray(String[]::new);
    }

    /// For each term of the question, how well the best word of the text matches: 0 to 1.
    Matched in(String text) {
        return in(language.words(text));
    }

    /// The same of words that were read already.
    Matched in(List<Language.Word> words) {
        float[] best = new float[stems.length];
        for (Language.Word word : words) {
            float[] here = known.computeIfAbsent(word.stem(), this::compared);
            for (int term = 0; term < here.length; term++) {
                best[term] = Math.max(best[term], here[term]);
            }
        }
        return new Matched(best);
    }

    private float[] compared(String word) {
        float[] match = new float[stems.length];
        boolean any = false;
        for (int term = 0; term < stems.length; term++) {
            match[term] = (float) best(term, word);
            any |= match[term] > 0;
        }
        return any ? match : NONE;
    }

    private double best(int term, String word) {
        double best = compared(stems[term], word);
        for (String other : others[term]) {
            best = Math.max(best, OTHER_WORD * compared(other, word));
        }
        return best;
    }

    private static double compared(String asked, String word) {
        if (asked.equals(word)) {
            return 1;
        }
        if (Character.isDigit(asked.charAt(0)) || Character.isDigit(word.charAt(0))) {
            return 0;
        }
        int shorter = Math.min(asked.length(), word.length());
        if (shorter < 4) {
            return 0;
        }
        boolean longEnough = shorter >= 5;
        if (longEnough && (word.endsWith(asked) || word.startsWith(asked))) {
            return HEAD_OF_COMPOUND;
        }
        if (longEnough && (asked.endsWith(word) || asked.startsWith(word))) {
            return PART_OF_COMPOUND;
        }
        if (shorter >= 7 && word.contains(asked)) {
            return PART_OF_COMPOUND;
        }
        if (shorter >= 7 && commonStart(asked, word) >= shorter - 2) {
            return PART_OF_COMPOUND;
        }
        return shorter >= 6 && differInOneLetter(asked, word) ? MISSPELT : 0;
    }

    private static int commonStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean differInOneLetter(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = commonStart(a, b);
        String restOfA = a.substring(start);
        String restOfB = b.substring(start);
        if (restOfA.length() == restOfB.length()) {
            return restOfA.isEmpty() || restOfA.substring(1).equals(restOfB.substring(1));
        }
        return restOfA.length() > restOfB.length()
                ? restOfA.substring(1).equals(restOfB)
                : restOfB.substring(1).equals(restOfA);
    }
}
