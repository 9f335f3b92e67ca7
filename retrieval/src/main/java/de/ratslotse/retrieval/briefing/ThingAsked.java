package de.ratslotse.retrieval.briefing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Questions about one thing that an answer has to name: what it costs, who, when, how many, how high, whether there is
/// such a thing, what somebody said of it.
final class ThingAsked {

    /// Asked for one of these, the thing must be spoken of.
    private static final Set<Asked> OF_A_THING =
            EnumSet.of(Asked.AMOUNT, Asked.COUNT, Asked.COMPANY, Asked.WHO, Asked.DATE, Asked.DURATION);

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Pattern WHETHER_THERE_IS = Pattern.compile(
            "^\\W*(?:und |aber )?(?:gibt|gab|gibts|gabs)\\b|\\b(?:gibt|gab) es (?:hier |dort |auch |schon |noch )?(?:in \\p{L}+ )?(?:eine?n?|keine?n?)\\b|^\\W*(?:is|are|was|were) there\\b",
            WORDS);

    private static final Pattern WHAT_WAS_SAID = Pattern.compile(
            "^\\W*(?:was|what) .*(?:gesagt|sagt|sagen|sagte|sagten|meint|meinen|meinte|meinten|geäußert|say|said|think|thinks)\\b",
            WORDS);

    private static final Pattern WHO_IS = Pattern.compile(
            "^\\W*(?:wer (?:ist|war)|who (?:is|was))\\b(?! (?:gegen|für|dafür|dagegen|against|for)\\b)", WORDS);

    /// Not "welche Themen": the verb says that one is meant.
    private static final Pattern ONE_OF_A_KIND = Pattern.compile(
            "^\\W*(?:welche[rs]?|which) (?<kind>(?!(?:part(?:y|ies)|groups?|company|companies|firm|contractor|supplier|street|road|councillors?|committees?|town|country|day|date|month|year)\\b)\\p{L}{4,}) (?:hat|ist|war|wird|wurde|gibt|gab|macht|baut|has|is|was|did|made|gave|built|\\p{L}{2,}ed)\\b",
            WORDS);

    private static final Pattern WHAT_VALUE = Pattern.compile(
            "^\\W*(?:wie hei(?:ß|ss)t|wie (?:hoch|groß|lang|breit|alt|schwer|schnell)|how (?:high|big|large|long|old|tall)|what (?:is|are|was|were|will) the)\\b",
            WORDS);

    /// What somebody or something is called: an answer says it beside what it is the name of.
    private static final Pattern NAME_OF = Pattern.compile(
            "^\\W*(?:wie hei(?:ß|ss)t|wer (?:ist|war|wird) (?:der|die|das|neue[rs]?|jetzt|derzeit)|who (?:is|was) (?:the|our|a|an)|what is (?:the name|.* called))\\b",
            WORDS);

    private static final Pattern HOW_SOMEBODY_VOTED = Pattern.compile(
            "^\\W*(?:wie|wofür|wogegen|hat|how|did)\\b.*\\b(?:gestimmt|abgestimmt|stimmte|vote)\\b", WORDS);

    private static final Pattern TOPIC = Pattern.compile("\\b(?:zu[mr]?|über|about|on)\\b(?<topic>.*)$", WORDS);

    private ThingAsked() {}

    static boolean whetherThereIs(String question) {
        return WHETHER_THERE_IS.matcher(question).find();
    }

    static boolean whoIs(String question) {
        return WHO_IS.matcher(question).find();
    }

    static boolean nameOf(String question) {
        return NAME_OF.matcher(question).find();
    }

    static boolean whatValue(String question) {
        return WHAT_VALUE.matcher(question).find();
    }

    /// "Welche Bank …": the one noun behind, in lower case; empty where several of a kind are asked for.
    static Optional<String> kind(String question) {
        Matcher kind = ONE_OF_A_KIND.matcher(question);
        return kind.find() ? Optional.of(kind.group("kind").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    static boolean whatWasSaid(String question) {
        return WHAT_WAS_SAID.matcher(question).find();
    }

    static boolean howSomebodyVoted(String question) {
        return HOW_SOMEBODY_VOTED.matcher(question).find();
    }

    /// What somebody was to have said something of; empty where the question asks for anything else.
    static Optional<String> topic(String question) {
        Matcher topic = TOPIC.matcher(question);
        return whatWasSaid(question) && topic.find() ? Optional.of(topic.group("topic")) : Optional.empty();
    }

    /// Whether it only asks why: the thing may be told in other words.
    static boolean isOpen(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.REASON)
                && inquiry.asked().stream().noneMatch(OF_A_THING::contains);
    }

    static boolean isAskedFor(Inquiry inquiry) {
        String question = inquiry.searchText();
        return inquiry.asked().stream().anyMatch(OF_A_THING::contains)
                || inquiry.asked().contains(Asked.REASON)
                || inquiry.closed()
                || whetherThereIs(question)
                || whatWasSaid(question)
                || kind(question).isPresent()
                || whatValue(question);
    }
}
