package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Checks a model's statement against the passage it cites, by code alone.
///
/// The best supporting sentences of the passage become the quote. In them stand, equal by value and beside the same
/// words, all numbers, amounts and dates of the statement, its votes by side, its bodies and persons and most of its
/// words; a negation on one side alone, a decision told
/// from a proposal, and advice how to vote make it fail.
final class StatementCheck {

    /// This part of the statement's telling words must stand in the quote or its headings.
    private static final double ENOUGH_WORDS = 0.6;

    /// A statement that has this part of the sentence's words repeats it.
    private static final double NEARLY_ALL = 0.8;

    private static final double HALF = 0.5;
    private static final Pattern CLAUSES = Pattern.compile("[,;:()–—]\\s|\\s[(–—]");

    private static final int WINDOW = 4;
    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern DECIDED = Pattern.compile(
            "beschlossen|beschließt|beschloss\\b|zugestimmt|stimmte\\b|genehmigt|bewilligt|angenommen|abgelehnt|verabschiedet|abgesetzt|vertagt|"
                    + "\\bdecided|\\bapproved|\\bcarried|\\badopted|\\brejected|\\bdefeated|\\bresolved|\\bawarded|\\bagreed\\b",
            WORDS);

    /// In a proposal only a report of what was decided earlier counts, never its own proposed wording.
    private static final Pattern REPORTED_DECISION = Pattern.compile(
            "(?:hat|haben|wurden?|worden|ist|sind|hatte|hatten)\\b.{0,160}(?:beschlossen|zugestimmt|genehmigt|bewilligt|angenommen|abgelehnt|verabschiedet|vertagt)"
                    + "|(?:beschlossen|zugestimmt|genehmigt|bewilligt|angenommen|abgelehnt)\\w* (?:hat|haben|wurden?|worden)"
                    + "|(?:was|were|has been|have been)\\b.{0,80}(?:decided|approved|carried|adopted|rejected|defeated|resolved|awarded)",
            WORDS | Pattern.DOTALL);

    private static final Pattern REFUSED = Pattern.compile(
            "abgelehnt|ablehn\\w*|abgewiesen|verworfen|defeated|rejected|turned down|declined|nicht angenommen|not carried",
            WORDS);

    private static final Pattern ACCEPTED = Pattern.compile(
            "angenommen|zugestimmt|beschlossen|genehmigt|bewilligt|carried|approved|adopted|awarded", WORDS);

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:nicht|kein\\w*|nie|niemals|weder|ohne|not|no|never|none|neither|without|n't)\\b|n't\\b", WORDS);

    private static final Pattern ADVICE = Pattern.compile(
            "(?:sie|du|ihr|man|der rat|die fraktion) soll(?:ten?|en)? .{0,80}(?:zustimmen|ablehnen|\\b(?:ab)?stimmen\\b|votieren)|ich (?:empfehle|rate)|"
                    + "you should (?:vote|support|reject|approve)|i (?:recommend|suggest|advise)",
            WORDS);

    private static final Set<StatementKind> WISHES = EnumSet.of(
            StatementKind.PROPOSAL,
            StatementKind.MOTION,
            StatementKind.AMENDMENT,
            StatementKind.RECOMMENDATION,
            StatementKind.QUESTION,
            StatementKind.ANSWER,
            StatementKind.AGENDA);

    /// What came of a check.
    sealed interface Verdict {

        /// The passage bears the statement out.
        ///
        /// @param start of the quote in the passage's text
        /// @param end one past its last character
        record Supported(int start, int end) implements Verdict {}

        record Failed(Flaw flaw) implements Verdict {}
    }

    /// Why a statement is not shown.
    enum Flaw {
        NO_CITATION,
        NO_SUCH_PASSAGE,
        NOT_ON_PAGE,
        NUMBER,
        VOTES,
        NAME,
        NEGATION,
        DECISION,
        ADVICE,
        /// markup, signs that nobody sees, or an order itself
        NO_PLAIN_TEXT,
        /// a vote, an amount, a date or a decision where these come from data alone
        RESERVED,
        /// not in easy language where it should be
        NOT_EASY,
        WORDS
    }

    Verdict check(String statement, ReadPassage passage) {
        if (Instructions.isMarkup(statement) || Instructions.in(statement)) {
            return new Verdict.Failed(Flaw.NO_PLAIN_TEXT);
        }
        if (ADVICE.matcher(statement).find()) {
            return new Verdict.Failed(Flaw.ADVICE);
        }
        Stated stated = new Stated(statement, passage.language());
        Optional<StatedWindow> best = windows(passage, stated).stream().reduce((a, b) -> a.better(b) ? a : b);
        if (best.isEmpty()) {
            return new Verdict.Failed(Flaw.WORDS);
        }
        StatedWindow window = best.get();
        Optional<Flaw> flaw = flaw(stated, window, passage);
        if (flaw.isPresent()) {
            return new Verdict.Failed(flaw.get());
        }
        return new Verdict.Supported(window.start(), window.end());
    }

    private static Optional<Flaw> flaw(Stated stated, StatedWindow window, ReadPassage passage) {
        if (window.quantities() < stated.quantities().size()) {
            return Optional.of(Flaw.NUMBER);
        }
        if (!votesStand(stated, window)) {
            return Optional.of(Flaw.VOTES);
        }
        if (!NamedParties.stand(stated, near(window, passage))) {
            return Optional.of(Flaw.NAME);
        }
        if (window.words() < ENOUGH_WORDS) {
            return Optional.of(Flaw.WORDS);
        }
        boolean untold = told(stated.text()) && !decided(window, passage);
        if (untold || !sameOutcome(stated.text(), window.text())) {
            return Optional.of(Flaw.DECISION);
        }
        return sameNegation(stated, window) ? Optional.empty() : Optional.of(Flaw.NEGATION);
    }

    private static boolean votesStand(Stated stated, StatedWindow window) {
        Tally tally = Tally.in(stated.text());
        return tally.isEmpty()
                || window.pieces().stream().anyMatch(piece -> Tally.in(piece).supports(tally))
                || Tally.in(window.text()).supports(tally);
    }

    /// Where a name may stand: in the quote, in the headings, in the file's name, or as the speaker before the quote.
    private static String near(StatedWindow window, ReadPassage passage) {
        Passage source = passage.source().passage();
        return String.join(
                "\n",
                NamedParties.lastPerson(source.text().substring(0, window.start())),
                window.text(),
                Instructions.named(source.headingPath()),
                Instructions.named(passage.source().file().title().orElse("")),
                Instructions.named(passage.source().file().path()).replaceAll("[_/.-]", " "));
    }

    /// Whether it tells that something was decided, whatever came of it.
    static boolean told(String statement) {
        return DECIDED.matcher(statement).find();
    }

    private static boolean decided(StatedWindow window, ReadPassage passage) {
        StatementKind kind = StatementKinds.of(passage.source(), window.start(), window.end());
        if (kind == StatementKind.DECISION) {
            return true;
        }
        return WISHES.contains(kind) ? REPORTED_DECISION.matcher(window.core()).find() : told(window.text());
    }

    /// A statement that something was refused needs a quote that says so, and the other way round.
    private static boolean sameOutcome(String statement, String quote) {
        boolean refused = REFUSED.matcher(statement).find();
        boolean accepted = ACCEPTED.matcher(statement).find() && !refused;
        if (refused) {
            return REFUSED.matcher(quote).find();
        }
        return !accepted
                || ACCEPTED.matcher(quote).find()
                || !REFUSED.matcher(quote).find();
    }

    /// A statement has the negations of those clauses that it tells. One that words them in its own way may have them
    /// where they are not recognised, but no more than the quote.
    private static boolean sameNegation(Stated stated, StatedWindow window) {
        long here = negations(stated.text());
        long told = 0;
        for (String clause : CLAUSES.split(window.text(), -1)) {
            told += toldShare(clause, stated) >= HALF ? negations(clause) : 0;
        }
        boolean repeats = toldShare(window.core(), stated) >= NEARLY_ALL;
        boolean worded = !repeats && here > 0 && here <= negations(window.text());
        return here == told || worded;
    }

    /// The share of a text's telling words that the statement has.
    private static double toldShare(String text, Stated stated) {
        Stated other = new Stated(text, stated.language());
        return !other.tells() ? 1 : other.share(other.in(stated.text()));
    }

    private static long negations(String text) {
        return NEGATION.matcher(text).results().count();
    }

    private static List<StatedWindow> windows(ReadPassage passage, Stated stated) {
        List<StatedWindow> windows = new ArrayList<>();
        List<ReadPassage.Piece> pieces = passage.pieces();
        String frame = String.join(
                "\n",
                Instructions.named(passage.source().passage().headingPath()),
                Instructions.named(passage.source().file().title().orElse("")),
                Instructions.named(passage.source().file().path()).replaceAll("[_/]", " "),
                FileDates.of(passage.source().file()).map(Object::toString).orElse(""));
        for (int first = 0; first < pieces.size(); first++) {
            for (int last = first; last < Math.min(pieces.size(), first + WINDOW); last++) {
                windows.add(StatedWindow.of(pieces.subList(first, last + 1), stated, passage, frame));
            }
        }
        return windows;
    }
}
