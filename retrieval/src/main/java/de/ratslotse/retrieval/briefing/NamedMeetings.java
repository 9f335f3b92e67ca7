package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Meetings named in one word with those who meet: `Gemeinderatssitzung`, `Bauausschusssitzung`.
final class NamedMeetings {

    private static final Pattern COMPOUND =
            Pattern.compile("(?iu)(?<body>\\p{L}*(?:rat|ausschuss|tag))s?sitzung(?<several>en)?(?!\\p{L})");

    private NamedMeetings() {}

    /// The same text, who meets and the meeting as two words.
    static String apart(String text) {
        return COMPOUND.matcher(text).replaceAll("${body} Sitzung${several}");
    }
}
