package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Pattern;

/// What English speakers call German parties, for questions about councils whose data have their German names.
final class PartyNames {

    private record Name(Pattern english, String german) {}

    private static final List<Name> NAMES = List.of(
            name("(?:[Tt]he )?(?:Alliance 90/The )?(?:Greens|Green Party)", "Grünen"),
            name("(?:[Tt]he )?Left(?: Party)?", "Linken"),
            name("(?:[Tt]he )?Social Democrats", "SPD"),
            name("(?:[Tt]he )?Christian Democrats", "CDU"),
            name("(?:[Tt]he )?(?:Free Democrats|Liberals)", "FDP"),
            name("(?:[Tt]he )?(?:Free Voters|Independents)", "Freien Wähler"));

    private PartyNames() {}

    private static Name name(String english, String german) {
        return new Name(Pattern.compile("(?<!\\p{L})(?:" + english + ")(?!\\p{L})"), german);
    }

    static String inGerman(String question) {
        String text = question;
        for (Name name : NAMES) {
            text = name.english().matcher(text).replaceAll(name.german());
        }
        return text;
    }
}
