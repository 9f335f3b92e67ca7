package de.ratslotse.ingest.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The clause in which those who meet decide by a vote: "beschließt der Ortsrat einstimmig" of "Nachdem Frau Ott die
/// Vorlage erläutert hat, beschließt der Ortsrat einstimmig, dass ein Schild aufgestellt werden soll".
///
/// What stands in other clauses tells what is decided or why; that it "soll" or "hat" makes no report of the decision.
final class VotedClause {

    private static final String MEETING =
            "(?:\\p{L}*(?:rat|rates|rats|ausschuss|ausschuß|ausschusses|beirat|beirats|vertretung|versammlung|kreistag)"
                    + "|(?:\\p{L}*rats|ausschuss)mitglieder)";
    private static final Pattern THOSE_WHO_MEET = Pattern.compile("(?iu)(?<!\\p{L})" + MEETING + "(?!\\p{L})");
    private static final Pattern VERB = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:beschlie(?:ß|ss)(?:t|en)|empf(?:ie|e)hl(?:t|en)|bittet|bitten|beantragt|beantragen|befürworte[tn]|fordert|folgt"
                    + "|entspricht|spricht|sprechen|stimmt|stimmen|nimmt|fasst|fassen|genehmigt|meldet|benennt|schlägt|lehnt|ist)(?!\\p{L})");
    private static final Pattern VOTE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:einstimmig|einhellig|mehrheitlich|(?:mit|bei) .{1,40}?(?:stimmen?|enthaltung(?:en)?)|"
                    + "\\S{1,6}[ -]?(?:ja|nein)-? ?stimmen?)(?!\\p{L})");
    /// "Ist" decides only with what it is for or against.
    private static final Pattern STATE = Pattern.compile("(?iu)(?<!\\p{L})ist(?!\\p{L})(?!.*\\b(?:für|gegen)\\b)");
    /// A name or a title in quotation marks says nothing about the sentence.
    private static final Pattern QUOTED = Pattern.compile("[„“\"»][^„“”\"»«]{1,90}[“”\"«]");
    private static final Pattern COUNTED = Pattern.compile("(?iu)stimmen?|enthaltung(?:en)?");

    private static final int LONGEST = 260;
    private static final int COUNT_LENGTH = 30;

    private VotedClause() {}

    /// The sentence without what is named in quotation marks.
    static String unquoted(String sentence) {
        return QUOTED.matcher(sentence).replaceAll("„“");
    }

    /// @param sentence with its quotation marks; the clause comes without what stands in them
    static Optional<String> in(String sentence) {
        String said = unquoted(sentence);
        Matcher verb = VERB.matcher(said);
        while (verb.find()) {
            String clause = said.substring(start(said, verb.start()), end(said, verb.end()));
            if (decides(clause)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    private static boolean decides(String clause) {
        return clause.length() <= LONGEST
                && THOSE_WHO_MEET.matcher(clause).find()
                && VOTE.matcher(clause).find()
                && !STATE.matcher(clause).find();
    }

    private static int start(String said, int verb) {
        int at = said.lastIndexOf(", ", verb);
        while (at >= 0 && isCounted(said, at)) {
            at = said.lastIndexOf(", ", at - 1);
        }
        return at < 0 ? 0 : at + 2;
    }

    private static int end(String said, int verb) {
        int comma = said.indexOf(", ", verb);
        while (comma >= 0 && isCounted(said, comma)) {
            comma = said.indexOf(", ", comma + 1);
        }
        int end = comma < 0 ? said.length() : comma;
        int colon = said.indexOf(':', verb);
        return colon >= 0 && colon < end ? colon : end;
    }

    /// "Mit 5 Ja-Stimmen, 2 Nein-Stimmen" is one clause.
    private static boolean isCounted(String said, int comma) {
        String before = said.substring(Math.max(0, comma - COUNT_LENGTH), comma);
        String after = said.substring(comma, Math.min(said.length(), comma + COUNT_LENGTH));
        return COUNTED.matcher(before).find() && COUNTED.matcher(after).find();
    }
}
