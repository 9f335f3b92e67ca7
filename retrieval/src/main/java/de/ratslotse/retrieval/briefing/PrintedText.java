package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Text as printed, with its line feeds and line-end hyphens, and what a reader makes of it.
final class PrintedText {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u2009\u202f]+");

    /// A word broken at a line's end goes on in lower case; `Vor- und Nachteile` and `Anna-von-Beispiel-Schule` do not.
    private static final Pattern BROKEN_WORD = Pattern.compile(
            "(?<=\\p{Ll})[-\u00ad\u2010]\\s*\\n\\s*(?!(?:und|oder|bzw|sowie|and|or)\\b|(?:von|der|de|van|zu|am|im|auf)-\\p{Lu})(?=\\p{Ll})");

    private static final Pattern BROKEN_AFTER_HYPHEN = Pattern.compile(
            "(?<=[\\p{L}\\d])([-\u2010/])\\s*\\n\\s*(?=\\p{Lu}|(?:von|der|de|van|zu|am|im|auf)-\\p{Lu})");

    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●■◦\uf0b7\uf02d*–—-]+(?=\\p{L}|\\d|[„\"“(€£$])");

    /// The number of a page between two of its lines: `– 6 –`, `-- 1 of 3 --`, `Seite 2 von 5`.
    private static final Pattern PAGE_MARK = Pattern.compile(
            "(?m)^[ \\t]*(?:[-–—] ?\\d{1,4} ?[-–—]|-- \\d{1,4} of \\d{1,4} --|Seite \\d{1,4} (?:von|/) \\d{1,4})[ \\t]*(?:\\n|$)");

    private PrintedText() {}

    /// Runs of white space, line feeds included, become one space.
    static String collapsed(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// Words broken at a line's end put together again, numbers of pages between lines and a bullet at the front gone,
    /// white space collapsed.
    static String repaired(String text) {
        String whole =
                BROKEN_WORD.matcher(PAGE_MARK.matcher(text).replaceAll("")).replaceAll("");
        whole = BROKEN_AFTER_HYPHEN.matcher(whole).replaceAll("$1");
        return collapsed(BULLET.matcher(collapsed(whole)).replaceFirst(""));
    }

    /// As a sentence that stands alone: repaired, with a full stop where the end has no mark.
    static String sentence(String text) {
        String repaired = repaired(text);
        if (repaired.isEmpty() || ".!?:…".indexOf(repaired.charAt(repaired.length() - 1)) >= 0) {
            return repaired;
        }
        char last = repaired.charAt(repaired.length() - 1);
        if (",;".indexOf(last) >= 0) {
            return repaired.substring(0, repaired.length() - 1) + " …";
        }
        boolean quoted = "“\"”»)".indexOf(last) >= 0
                && repaired.length() > 1
                && ".!?".indexOf(repaired.charAt(repaired.length() - 2)) >= 0;
        return quoted ? repaired : repaired + ".";
    }
}
