package de.ratslotse.retrieval.briefing;

import java.util.Optional;
import java.util.regex.Pattern;

/// Questions that council documents cannot or must not answer, whatever the search finds.
enum OutOfScope {
    /// how to vote is the reader's own decision
    VOTING_ADVICE(
            "(?:wie|was) soll(?:en|te)? (?:ich|wir|man) (?:.{0,60} )?(?:ab)?(?:stimm|wähl)|soll(?:en|te)? (?:ich|wir) (?:zustimmen|ablehnen|dafür|dagegen|dem antrag|.{0,120}\\b(?:stimmen|abstimmen|zustimmen|ablehnen)\\b)|"
                    + "(?:abstimmungs|wahl)empfehlung für mich|empfiehlst du|was (?:rätst|würdest) du|would you (?:vote|support) .{0,60}(?:if you were me|in my place)|how should (?:i|we) vote|should (?:i|we) (?:vote|support|reject|approve)|which way (?:should|would) you|(?:welche[rns]?|wen) (?:partei|liste|kandidat\\w*|bürgermeister\\w*)?\\b.{0,20}\\bsoll(?:te)? (?:ich|man|wir)\\b.{0,60}\\bwählen|which (?:party|candidate) should"),
    LEGAL_ADVICE(
            "kann ich (?:die stadt|die gemeinde|dagegen|den|meinen?) .{0,40}(?:verklagen|klagen|einklagen)|habe ich (?:einen )?anspruch auf schadens|rechtsberatung|"
                    + "^(?=.*(?<!\\p{L})(?:ich|mein\\p{L}*|mir|mich|wir|unser\\p{L}*)(?!\\p{L}))(?=.*(?:vor gericht|verklag|einklag|(?<!\\p{L})klagen|(?:erfolg|chance|lohnt).{0,60}(?:klage|widerspruch|einspruch|gericht|anwalt)|(?:klage|widerspruch|einspruch).{0,60}(?:erfolg|chance|lohnt)|rechtsanwalt|schadens?ersatz|schmerzensgeld))"
                    + "|^(?=.*\\b(?:i|my|me|we|our)\\b)(?=.*(?:\\bsue\\b|in court|to court|lawsuit|\\blawyer|legal action|chances? .{0,40}appeal|\\bdamages\\b))|"
                    + "can i sue|legal advice|am i (?:legally )?(?:entitled|liable)|is it legal for me"),
    PERSONAL_DATA(
            "(?:privat(?:e|er)?\\s?(?:adresse|anschrift|nummer|telefonnummer|handynummer)|handynummer|geburtsdatum|kontonummer|iban|gehalt) (?:von|des|der|vom)|wo wohnt (?:herr|frau|der|die)|"
                    + "(?:home address|private (?:address|phone)|phone number|date of birth|bank account|salary) of|where does (?:mr|mrs|ms|councillor|mayor) .{0,30} live"),
    /// what somebody is worth is the reader's own judgement
    JUDGEMENT(
            "^\\W*(?:ist|war|sind|waren|findest du|hältst du|halten sie) .{1,60}(?<!\\p{L})(?:gut|schlecht|fähig|unfähig|kompetent|inkompetent|korrupt|dumm|faul)(?:e[rsnm]?)? (?:ober)?(?:bürgermeister|stadtr[aä]t|gemeinder[aä]t|politiker|landr[aä]t|fraktion|partei)\\p{L}*\\W*$|(?:was|wie) (?:hältst du|halten sie|findest du|finden sie)(?!\\p{L})|"
                    + "\\b(?:is|was) .{1,60} an? (?:good|bad|great|terrible|competent|incompetent|corrupt) (?:mayor|councillor|politician|party|council)\\b|what do you think (?:of|about)|do you like\\b"),
    /// what to buy and where to eat
    SHOPPING(
            "(?:welche[nrsm]?|was für eine?n?) .{1,60}\\bsoll(?:te)? ich\\b.{0,40}\\b(?:kaufen|nehmen|bestellen|anschaffen|mieten|buchen)|\\b(?:wo|welche[nrsm]?)\\b.{0,50}\\b(?:beste|leckerste|günstigste|billigste|schönste)[nrs]? (?:pizza|döner|eis|restaurant|kneipe|lokal|café|frisör|friseur|hotel|arzt|zahnarzt)|"
                    + "which .{1,60}\\bshould i (?:buy|get|choose|order)\\b|where (?:can i get|do i find|is) the (?:best|cheapest) (?:pizza|restaurant|coffee|pub|hotel)"),
    WEATHER(
            "(?<!\\p{L})wetter(?!\\p{L})|wettervorhersage|regnet es|wird es (?:morgen|heute) (?:regnen|schneien)|weather|will it rain"),
    /// the timetable, not the council's papers
    TIMETABLE(
            "wann (?:fährt|kommt|geht|startet) (?:denn )?(?:der|die|das) nächste[rs]? (?:bus|bahn|zug|tram|straßenbahn|s-bahn|fähre)|when (?:does|is) the next (?:bus|train|tram|ferry)"),
    CREATIVE(
            "(?:schreib|dichte|verfasse|erfinde|reim)e? .{0,30}(?:gedicht|witz|lied|geschichte|roman|märchen)|(?<!\\p{L})(?:schreib|verfass|formulier|entwirf|entwerf)e?(?:n sie)? (?:(?:mir|uns|mal|doch|bitte|kurz) )*eine?n? (?:\\p{L}+ )?(?:rede|ansprache|leserbrief|brief|flugblatt|slogan|kommentar|pressemitteilung|posting|post|antrag)(?!\\p{L})|erzähl .{0,20}witz|"
                    + "(?:write|compose|tell|make up).{0,30}(?:poem|joke|song|story|limerick|haiku)|\\b(?:write|draft|compose) (?:me |us |please )*an? (?:\\w+ )?(?:speech|letter|leaflet|slogan|press release|blog post|motion)\\b|(?:hast du|kennst du|gib|give me|do you have|know).{0,30}(?:rezept|recipe)"),
    /// another town's council; told by the bodies held, not by words
    ELSEWHERE("(?!)"),
    GENERAL_KNOWLEDGE(
            "hauptstadt von|wer ist .{0,30}(?:bundeskanzler|bundespräsident|papst|us-präsident|könig von)|capital (?:city )?of|president of the (?:united states|us)|prime minister of|"
                    + "wie hoch ist der (?:mount|eiffelturm)|wer hat .{0,30}(?:weltmeister|champions league)|übersetze|translate .{0,40}(?:into|to) (?:german|french|english)|"
                    + "(?:lottozahlen|horoskop|aktienkurs|bitcoin|bundesliga|wechselkurs)|was ist \\d+ ?[+*x/-] ?\\d+|what is \\d+ ?[+*x/-] ?\\d+|wie spät ist es|what time is it");

    private final Pattern pattern;

    OutOfScope(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static Optional<OutOfScope> of(String question) {
        for (OutOfScope reason : values()) {
            if (reason.pattern.matcher(question).find()) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /// The key of the sentence that refuses.
    String sentence() {
        return switch (this) {
            case VOTING_ADVICE -> "voting_advice";
            case LEGAL_ADVICE -> "legal_advice";
            case PERSONAL_DATA -> "personal_data";
            case JUDGEMENT -> "judgement";
            case ELSEWHERE -> "elsewhere";
            case WEATHER, SHOPPING, TIMETABLE, CREATIVE, GENERAL_KNOWLEDGE -> "out_of_scope";
        };
    }
}
