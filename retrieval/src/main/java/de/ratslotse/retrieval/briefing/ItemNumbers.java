package de.ratslotse.retrieval.briefing;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Where a page names an item of an agenda by its number: "Punkt 7 der Tagesordnung", "TOP 3.1"; of the motions to a
/// budget, which one item has by the hundred, "Antrag 1.63".
final class ItemNumbers {

    /// "Antrag 5" is a motion with that number, not an item; only two numbers with a dot are one.
    private static final Pattern NAMED = Pattern.compile(
            "(?iu)\\b(?:(?:tagesordnungspunkt|punkt|top|item)[ \\t]{0,3}|(?:antrag|motion)[ \\t]{0,3}(?=\\d+\\.\\d))(\\d+(?:\\.\\d+)*)\\b"
                    + "(?:[ \\t]+(?:der Tagesordnung|of the agenda))?");

    private ItemNumbers() {}

    /// The words that name it, as they are printed.
    static Optional<String> in(String page, String number) {
        return NAMED.matcher(page)
                .results()
                .filter(named -> named.group(1).equals(number))
                .findFirst()
                .map(MatchResult::group);
    }
}
