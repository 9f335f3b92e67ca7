package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Locale;

/// The months' names in German (with Austria's) and English, long and short.
final class Months {

    /// `January` before `Januar`, or the year behind it is lost.
    static final String NAMES =
            "January|Januar|Jänner|Jaenner|February|Februar|Feber|März|Maerz|March|April|Mai|May|Juni|June|Juli|July|August"
                    + "|September|Oktober|October|November|Dezember|December"
                    + "|(?:Jan|Feb|Mär|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Oct|Nov|Dez|Dec)(?!\\p{L})";

    private static final List<String> PREFIXES =
            List.of("ja", "fe", "mar", "ap", "ma", "jun", "jul", "au", "se", "o", "n", "d");

    private Months() {}

    /// 1 to 12.
    static int number(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("ae", "a").replace('ä', 'a');
        for (int month = 0; month < PREFIXES.size(); month++) {
            if (lower.startsWith(PREFIXES.get(month))) {
                return month + 1;
            }
        }
        throw new IllegalArgumentException("'%s' is not a month".formatted(name));
    }

    /// Whether the name alone, without day or year, is surely a month: `may` and `mar` and `march` are not.
    static boolean unmistakable(String name) {
        return name.length() > 3
                && !name.equals("march")
                && Character.isUpperCase(name.charAt(0))
                && !name.equals("Sept");
    }
}
