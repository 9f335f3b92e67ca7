package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Questions for how things stand now: what is newest counts more for them.
///
/// They begin with their verb ("Wird der Platz autofrei?"), or say it ("derzeit"), or name a matter in few words and
/// ask of it in the present: "Was wird aus dem Bad?", "Was kostet die Halle?". Who asks with many words asks for one
/// paper among several, and that may be an old one.
final class PresentState {

    /// Verbs that a question for the present state begins with.
    static final String VERBS =
            "ist|sind|wird|werden|gibt|darf|dürfen|muss|müssen|kann|können|soll|sollen|will|wollen|bleibt|bleiben|bekommt|bekommen|kriegt|kriegen|zahlt|zahlen|macht|machen|kommt|kommen|heißt|heißen|gilt|gelten|zieht|ziehen|baut|bauen|braucht|brauchen|geht|gehen|steht|stehen|stimmt|lehnt|fährt|fahren|is|are|does|do|will|can|may|must|should";

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS;

    static final String FIRST = "^(?:(?:und|aber|also|and|but|so)\\s+)?";

    /// More telling words name a paper of their own.
    private static final int MOST_TELLING = 3;

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:jetzt|inzwischen|mittlerweile|aktuell\\w*|derzeit|momentan|heute|zurzeit|neueste\\w*|letzte[nr]? stand|noch immer|zuletzt|now|currently|latest|so far|by now)\\b|"
                    + FIRST + "(?:" + VERBS + ")\\b.*\\?\\s*$",
            WORDS);

    private static final Pattern IN_THE_PRESENT = Pattern.compile(
            FIRST + "(?:was|wie|wo|wann|warum|wieso|weshalb|wer|welche[mnrs]?|what|how|where|when|why|who|which)"
                    + "(?: (?:viele?|hoch|teuer|lange|weit|much|many|high|long|far|\\p{Lu}\\p{L}+))?"
                    + " (?:" + VERBS + "|kostet|kosten|dauert|dauern|läuft|laufen|tut|tun|passiert|costs?|happens)\\b",
            WORDS);

    /// "Wie ist es ausgegangen?" asks of what is over.
    private static final Pattern OVER = Pattern.compile(
            "\\b(?:(?:aus|ab|an|vor|durch|weiter)?ge\\p{L}{2,}(?:t|en)|worden|passiert|beschlossen|entschieden)\\s*\\?\\s*$",
            WORDS);

    private PresentState() {}

    /// @param telling how many of its words tell what it is about
    static boolean isAskedFor(String question, int telling) {
        String asked = question.strip();
        return SAID.matcher(asked).find()
                || (telling <= MOST_TELLING
                        && IN_THE_PRESENT.matcher(asked).find()
                        && !OVER.matcher(asked).find());
    }
}
