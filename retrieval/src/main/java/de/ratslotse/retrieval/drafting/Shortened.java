package de.ratslotse.retrieval.drafting;

/// A long quote with its end left out, and a mark where it was.
final class Shortened {

    private static final int MOST = 600;

    private Shortened() {}

    static String of(String quote) {
        if (quote.length() <= MOST) {
            return quote;
        }
        String begun = quote.substring(0, MOST);
        int sentence = Math.max(begun.lastIndexOf(". "), Math.max(begun.lastIndexOf("; "), begun.lastIndexOf(": ")));
        int end = sentence > MOST / 2 ? sentence + 1 : begun.lastIndexOf(' ');
        return begun.substring(0, end > 0 ? end : MOST).strip() + " […]";
    }
}
