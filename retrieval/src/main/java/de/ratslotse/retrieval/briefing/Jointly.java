package de.ratslotse.retrieval.briefing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a question for papers means those that several moved together: "gemeinsame Anträge von SPD und Grünen",
/// "interfraktionelle Anträge", "filed jointly". In what a list is about ("zum gemeinsamen Lernen") it says no such
/// thing.
///
/// @param text the question without the words that say so
record Jointly(String text, boolean asked) {

    private static final Pattern SAID = Pattern.compile(
            "(?iu)(?<!\\p{L})(?<!(?:zum|zur|zu|thema|für|über|about|on|for) )(?:gemeinsam(?:e[nrm]?)?(?: mit)?|zusammen(?: mit)?"
                    + "|(?:inter|über)fraktionell\\p{L}*|fraktions(?:über|ueber)greifend\\p{L}*"
                    + "|(?:(?:mit|with|by|von) )?(?:mehrere[rn]?|verschiedene[rn]?|anderen|weiteren|several|other|more than one)"
                    + " (?:fraktionen|gruppen|parteien|groups?|part(?:y|ies))|joint(?:ly)?(?: with)?|together(?: with)?|cross-party)(?!\\p{L})");

    static Jointly in(String question) {
        Matcher said = SAID.matcher(question);
        return said.find() ? new Jointly(said.replaceAll(" "), true) : new Jointly(question, false);
    }
}
