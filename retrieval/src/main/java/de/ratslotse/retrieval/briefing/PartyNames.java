package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The parties that sit in many councils, and what English speakers call those of Germany, for questions about councils
/// whose data have their German names.
final class PartyNames {

    private static final Set<String> PARTIES = Set.of(
            "cdu", "csu", "spd", "fdp", "afd", "linke", "linken", "gruene", "gruenen", "volt", "oevp", "spoe", "fpoe",
            "neos", "kpoe", "fw", "bsw", "oedp");

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

    /// @param word folded
    static boolean isParty(String word) {
        return PARTIES.contains(word);
    }

    /// Those that a question names, folded: "gruenen".
    static List<String> in(String question) {
        return Folded.words(inGerman(question)).stream()
                .filter(PartyNames::isParty)
                .toList();
    }

    static String inGerman(String question) {
        String text = question;
        for (Name name : NAMES) {
            text = name.english().matcher(text).replaceAll(name.german());
        }
        return text;
    }
}
