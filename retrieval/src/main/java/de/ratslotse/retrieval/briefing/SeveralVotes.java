package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Printed votes of which one went for and another against: "Ziffer 1: mehrheitlich abgelehnt, Ziffer 2: einstimmig
/// zugestimmt". Neither word says how the item ended.
final class SeveralVotes {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern FOR = Pattern.compile(
            "\\b(?:zustimmung|zugestimmt|angenommen|annahme|beschlossen|carried|adopted|approved|accepted)\\b", WORDS);

    private static final Pattern AGAINST =
            Pattern.compile("\\b(?:ablehnung|abgelehnt|rejected|defeated|lost)\\b", WORDS);

    private SeveralVotes() {}

    static boolean areIn(String printed) {
        return FOR.matcher(printed).find() && AGAINST.matcher(printed).find();
    }
}
