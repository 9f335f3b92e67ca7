package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a sentence tells that something was decided, and whether its quote says so: with the same outcome, not as a
/// wish and not as advice to those who decide.
final class ToldOutcome {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern DECIDED = Pattern.compile(
            "beschlossen|beschließt|beschloss\\b|zugestimmt|\\bstimmte\\b|genehmigt|bewilligt|angenommen(?!:)|abgelehnt|verabschiedet|abgesetzt|vertagt"
                    + "|\\bdecided|(?<!\\b(?:be|of) )\\bapproved|\\bcarried(?! (?:forward|out))|(?<!\\bbe )\\badopted|\\brejected|\\bdefeated"
                    + "|\\bresolved|\\bawarded|\\bagreed\\b",
            WORDS);

    /// In a proposal only a report of what was decided earlier counts, never its own proposed wording.
    private static final Pattern REPORTED = Pattern.compile(
            "(?:hat|haben|wurden?|worden|ist|sind|hatte|hatten)\\b.{0,260}(?:beschlossen|zugestimmt|genehmigt|bewilligt|angenommen|abgelehnt|verabschiedet|vertagt)"
                    + "|(?:beschlossen|zugestimmt|genehmigt|bewilligt|angenommen|abgelehnt)\\w* (?:hat|haben|wurden?|worden)"
                    + "|(?:als|bereits|wie|ursprünglich) (?:beschlossen|genehmigt|bewilligt)"
                    + "|(?:was|were|has|have|had)\\b.{0,80}(?:decided|approved|carried|adopted|rejected|defeated|resolved|awarded)"
                    + "|\\b(?:council|committee|board) (?:approved|adopted|rejected|decided|resolved|awarded)|moved by.{0,120}carried|\\bcarried\\.?$",
            WORDS | Pattern.DOTALL);

    private static final Pattern REFUSED = Pattern.compile(
            "abgelehnt|ablehn\\w*|\\blehn(?:t|te|en|ten)\\b|abgewiesen|verworfen|defeated|rejected|turned down|declined|nicht angenommen|not carried",
            WORDS);

    private static final Pattern ACCEPTED = Pattern.compile(
            "angenommen|zugestimmt|beschlossen|beschließt|beschloss\\b|genehmigt|bewilligt|\\b(?:nimmt|nahm)\\b.{0,120}\\ban\\b"
                    + "|carried|approved|adopted|awarded|agreed|resolved",
            WORDS);

    private static final Pattern RECOMMENDED = Pattern.compile(
            "empfiehlt|empfehlen\\b|empfohlen|empfahl|\\brecommend(?:s|ed|ing)?\\b|\\badvis(?:es|ed)\\b", WORDS);

    /// Kinds of text that say what somebody wants.
    private static final Set<StatementKind> WISHES = EnumSet.of(
            StatementKind.PROPOSAL,
            StatementKind.MOTION,
            StatementKind.AMENDMENT,
            StatementKind.RECOMMENDATION,
            StatementKind.QUESTION,
            StatementKind.ANSWER,
            StatementKind.AGENDA);

    private ToldOutcome() {}

    /// Whether it tells that something was decided, whatever came of it.
    static boolean isToldIn(String sentence) {
        return DECIDED.matcher(sentence).find();
    }

    /// Whether the text says what somebody wants, so that its day is not the day of a decision.
    static boolean isWish(StatementKind kind) {
        return WISHES.contains(kind);
    }

    /// Whether the quote bears out what the sentence tells of a decision, if it tells of one.
    ///
    /// @param core the sentence of the quote that the statement is closest to
    static boolean stands(String sentence, StatementKind kind, String quote, String core) {
        boolean advised = RECOMMENDED.matcher(core).find();
        if (isToldIn(sentence) && advised && !RECOMMENDED.matcher(sentence).find()) {
            return false;
        }
        return (!isToldIn(sentence) || isDecided(sentence, kind, quote, core))
                && isSameOutcome(sentence, isToldIn(core) ? core : quote);
    }

    /// Who tells of a decision what a proposal reports of one, tells of one only.
    private static boolean isDecided(String sentence, StatementKind kind, String quote, String core) {
        if (kind == StatementKind.DECISION) {
            return true;
        }
        return isWish(kind) ? REPORTED.matcher(core).find() && decisions(sentence) <= decisions(core) : isToldIn(quote);
    }

    /// Whether the sentence has more of the one and less of the other than the quote.
    private static boolean isTurned(Pattern more, Pattern less, String sentence, String quote) {
        return count(more, sentence) > count(more, quote) && count(less, sentence) < count(less, quote);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static long decisions(String text) {
        return DECIDED.matcher(text).results().count();
    }

    /// A statement that something was refused needs a quote that says so, and the other way round.
    private static boolean isSameOutcome(String sentence, String quote) {
        if (isTurned(REFUSED, ACCEPTED, sentence, quote) || isTurned(ACCEPTED, REFUSED, sentence, quote)) {
            return false;
        }
        boolean refused = REFUSED.matcher(sentence).find();
        boolean accepted = ACCEPTED.matcher(sentence).find() && !refused;
        if (refused) {
            return REFUSED.matcher(quote).find();
        }
        return !accepted
                || ACCEPTED.matcher(quote).find()
                || !REFUSED.matcher(quote).find();
    }
}
