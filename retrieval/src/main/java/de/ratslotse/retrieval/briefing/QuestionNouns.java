package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which words of a question name things: in German those with a capital inside the sentence, in English and where
/// somebody writes without capitals those that follow an article or a preposition. What is given as the occasion
/// ("wegen der Bauarbeiten") is not what is asked about.
final class QuestionNouns {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+", WORDS);

    private static final Pattern NO_NAME = Pattern.compile(
            "(?:" + Months.NAMES + "|" + NumberWords.PATTERN
                    + ")|meter|kilometer|quadratmeter|million(?:en)?|milliarden?|tausend|prozent|euro|zeit|stunden?|tage?n?|wochen?|nacht|monate?[ns]?|jahre?n?|uhr|mehrheit"
                    + "|versuche?|ideen?|möglichkeit(?:en)?|überlegung(?:en)?|vorschl[aä]ge?|bedenken|pläne|attempts?|ideas?|plans?|possibility|possibilities"
                    + "|anfang|mitte|ende|frühjahr|frühling|sommer|herbst|winter|hours?|days?|weeks?|months?|years?|million|percent|majority|people|persons?|some(?:one|body|thing)|any(?:one|body|thing)|every(?:one|body|thing)",
            WORDS);

    /// What a noun follows.
    private static final Set<String> BEFORE_NOUNS = Set.copyOf(Arrays.asList(
            ("the a an any some many new our of for on in at about against between into near from with under by per this that its their another "
                            + "der die das den dem des ein eine einen einem einer eines im am vom zum zur beim fürs ans aufs ins an auf von bei mit nach über unter für kein keine keinen")
                    .split(" ", -1)));

    /// What ends a stretch of nouns besides the words that tell nothing.
    private static final Set<String> BETWEEN_NOUNS = Set.of("and", "or", "und", "oder", "to");

    /// Behind these stands who does something, and then what is done: "did the council buy".
    private static final Set<String> BEFORE_DOERS =
            Set.of("did", "does", "do", "will", "would", "can", "could", "should");

    private static final Pattern VERB_ENDING = Pattern.compile("t$");
    private static final Pattern ENGLISH_VERB_ENDING = Pattern.compile("(?<=\\p{L}{3})(?<!e)ed$");

    /// What is done, in English, without an ending that tells.
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            "allow|approve|become|became|begin|began|build|built|buy|bought|come|came|decide|find|found|get|got|give|gave|go|went|happen|have|hold|held|keep|kept"
                    + "|lead|led|leave|left|let|lose|lost|make|made|meet|met|pay|paid|receive|say|said|sell|sold|send|sent|speak|spoke|spend|spent|take|took|tell|told|think|thought|want|win|won|write|wrote",
            WORDS);

    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:wegen|trotz|laut|während|because of|despite|according to|during)\\s+(?:(?:der|des|dem|the|a|an)\\s+)?(?<noun>\\p{L}+)",
            WORDS);

    private static final Pattern WHERE =
            Pattern.compile("\\b[Ii]n (?<place>\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)*)", Pattern.UNICODE_CHARACTER_CLASS);

    /// "die Brücke am Hafen", "die Bahn nach Nordsand".
    private static final Pattern OF_A_PLACE = Pattern.compile(
            "\\b(?:am|an der|bei|beim|nach|im|in der|auf dem|auf der) (?:\\p{Ll}+e[nrs]? )?(?!(?:Debatte|Diskussion|Sitzung|Haushalt|Doppelhaushalt|Plan|Antrag|Vorlage|Bericht|Beschluss|Protokoll|Durchschnitt|Schnitt|Mittel|Vergleich|Rahmen|Zuge|Jahr|Monat|Tag|Vorjahr|Ausschuss|Rat|Gemeinderat|Stadtrat|Ende|Anfang)\\b)(?<place>\\p{Lu}\\p{L}+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    /// "Welche Fraktionen …": of what kind the answer is, not what it is about.
    private static final Pattern KIND_ASKED_FOR = Pattern.compile(
            "\\b(?:welche[rsmn]?|which|what)\\s+(?:\\p{Ll}+e[nrs]?\\s+)?(?<kind>\\p{L}+)",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ENGLISH = 3;
    private static final double TELLING = 0.9;
    private static final double TELLING_ENGLISH = 0.6;

    private final String question;
    private final Language language;
    private final Set<String> phrases;
    private final Set<String> aside;
    private final Set<String> places;
    private final Set<String> atPlaces;

    QuestionNouns(Inquiry inquiry) {
        this.question = inquiry.searchText();
        this.language = inquiry.language();
        boolean capitals =
                question.length() > 1 && question.substring(1).chars().anyMatch(Character::isUpperCase);
        this.phrases = language == Language.ENGLISH || !capitals ? phrases() : Set.of();
        this.aside = found(OCCASION, "noun");
        this.aside.addAll(found(KIND_ASKED_FOR, "kind"));
        this.places = found(WHERE, "place");
        this.atPlaces = found(OF_A_PLACE, "place");
    }

    private Set<String> found(Pattern pattern, String group) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(question);
        while (matcher.find()) {
            List<String> words =
                    List.of(matcher.group(group).toLowerCase(Locale.ROOT).split(" ", -1));
            found.addAll(language == Language.ENGLISH ? words : words.subList(0, 1));
        }
        return found;
    }

    private Set<String> phrases() {
        Set<String> nouns = new HashSet<>();
        boolean inPhrase = false;
        boolean ofDoer = false;
        String before = "";
        List<String> phrase = new ArrayList<>();
        Matcher word = WORD.matcher(question);
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            boolean begins = BEFORE_NOUNS.contains(lower);
            if (begins || BETWEEN_NOUNS.contains(lower) || isSilent(lower)) {
                nouns.addAll(ofDoer ? withoutVerb(phrase) : phrase);
                phrase.clear();
                inPhrase = begins;
                ofDoer = begins && BEFORE_DOERS.contains(before);
            } else if (language == Language.ENGLISH
                    && ENGLISH_VERB.matcher(lower).matches()) {
                nouns.addAll(phrase);
                phrase.clear();
                ofDoer = false;
            } else if (inPhrase && !verbEnding().matcher(lower).find()) {
                phrase.add(lower);
            }
            before = lower;
        }
        nouns.addAll(ofDoer ? withoutVerb(phrase) : phrase);
        return nouns;
    }

    private Pattern verbEnding() {
        return language == Language.ENGLISH ? ENGLISH_VERB_ENDING : VERB_ENDING;
    }

    private static List<String> withoutVerb(List<String> phrase) {
        return phrase.size() < 2 ? phrase : phrase.subList(0, phrase.size() - 1);
    }

    private boolean isSilent(String word) {
        return language.words(word).stream().anyMatch(read -> language.silent().contains(read.stem()));
    }

    /// Whether a word of the question itself names a thing that tells what is meant.
    boolean isNoun(Term term) {
        String surface = term.surface();
        String lower = surface.toLowerCase(Locale.ROOT);
        boolean english = language == Language.ENGLISH;
        boolean capital = Character.isUpperCase(surface.charAt(0)) && !question.startsWith(surface);
        return term.own()
                && (capital || phrases.contains(lower))
                && Character.isLetter(surface.charAt(0))
                && surface.length() >= (english ? SHORTEST_ENGLISH : SHORTEST)
                && term.weight() >= (english ? TELLING_ENGLISH : TELLING)
                && !NO_NAME.matcher(surface).matches()
                && !aside.contains(lower);
    }

    /// Whether it says which of several things is meant: "die Brücke am Hafen".
    boolean isOfAPlace(Term term) {
        return atPlaces.contains(term.surface().toLowerCase(Locale.ROOT));
    }

    /// Whether it only says where: "in Lotsenau".
    boolean isPlace(Term term) {
        return places.contains(term.surface().toLowerCase(Locale.ROOT));
    }
}
