package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Whether a sentence denies what its quote denies, and nothing else.
final class Negations {

    /// A statement that has this part of the sentence's words repeats it.
    private static final double NEARLY_ALL = 0.8;

    private static final double HALF = 0.5;
    private static final Pattern CLAUSES = Pattern.compile("[,;:()–—]\\s|\\s[(–—]");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:nicht|kein\\w*|nie|niemals|weder|ohne|not|no|never|none|neither|without|n't)\\b|n't\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private Negations() {}

    /// A statement has the negations of those clauses that it tells. One that words them in its own way may have them
    /// where they are not recognised, but no more than the quote.
    static boolean stand(Stated stated, StatedWindow window) {
        long here = in(stated.text());
        long told = 0;
        for (String clause : CLAUSES.split(window.text(), -1)) {
            long denied = in(clause);
            told += denied > 0 && toldShare(clause, stated) >= HALF ? denied : 0;
        }
        if (here == told) {
            return true;
        }
        boolean repeats = toldShare(window.core().text(), stated) >= NEARLY_ALL;
        return !repeats && here > 0 && here <= in(window.text());
    }

    /// The share of a text's telling words that the statement has.
    private static double toldShare(String text, Stated stated) {
        Stated other = new Stated(text, stated.language());
        return !other.tells() ? 1 : other.share(other.in(stated.words()));
    }

    private static long in(String text) {
        return NEGATION.matcher(text).results().count();
    }
}
