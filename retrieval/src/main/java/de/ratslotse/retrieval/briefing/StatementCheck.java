package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Checks a model's statement against the passage it cites, by code alone.
///
/// The best supporting sentences of the passage become the quote. In them stand, equal by value, all numbers, amounts,
/// dates and votes of the statement, its names and most of its words; a negation on one side alone, a decision told
/// from a proposal, and advice how to vote make it fail.
final class StatementCheck {

    /// This part of the statement's telling words must stand in the quote or its headings.
    private static final double ENOUGH_WORDS = 0.6;

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
            "(?:sie|du|ihr|man|der rat|die fraktion) soll(?:ten?|en)? .{0,60}(?:zustimmen|ablehnen|dafür stimmen|dagegen stimmen)|ich (?:empfehle|rate)|"
                    + "you should (?:vote|support|reject|approve)|i (?:recommend|suggest|advise)",
            WORDS);

    private static final Pattern TITLE = Pattern.compile(
            "\\b(?:Herrn?|Frau|Dr|Mag|Prof|Mr|Mrs|Ms|Mayor|Councillor|Cllr|Bürgermeister(?:in)?|Stadtrat|Stadträtin)\\.?\\s+(\\p{Lu}[\\p{L}-]+)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}-]*");

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
        NAME,
        NEGATION,
        DECISION,
        ADVICE,
        WORDS
    }

    Verdict check(String statement, ReadPassage passage) {
        if (ADVICE.matcher(statement).find()) {
            return new Verdict.Failed(Flaw.ADVICE);
        }
        Stated stated = new Stated(statement, passage.language());
        Optional<Window> best = windows(passage, stated).stream().reduce((a, b) -> a.better(b) ? a : b);
        if (best.isEmpty()) {
            return new Verdict.Failed(Flaw.WORDS);
        }
        Window window = best.get();
        Optional<Flaw> flaw = flaw(stated, window, passage);
        if (flaw.isPresent()) {
            return new Verdict.Failed(flaw.get());
        }
        return new Verdict.Supported(window.start, window.end);
    }

    private static Optional<Flaw> flaw(Stated stated, Window window, ReadPassage passage) {
        if (window.quantities < stated.quantities.size()) {
            return Optional.of(Flaw.NUMBER);
        }
        if (!namesStand(stated, window, passage)) {
            return Optional.of(Flaw.NAME);
        }
        if (window.words < ENOUGH_WORDS) {
            return Optional.of(Flaw.WORDS);
        }
        boolean untold = told(stated.text) && !decided(window, passage);
        if (untold || !sameOutcome(stated.text, window.text)) {
            return Optional.of(Flaw.DECISION);
        }
        return sameNegation(stated.text, window) ? Optional.empty() : Optional.of(Flaw.NEGATION);
    }

    private static boolean told(String statement) {
        return DECIDED.matcher(statement).find();
    }

    private static boolean decided(Window window, ReadPassage passage) {
        StatementKind kind = StatementKinds.of(passage.source(), window.start, window.end);
        if (kind == StatementKind.DECISION) {
            return true;
        }
        return WISHES.contains(kind) ? REPORTED_DECISION.matcher(window.text).find() : told(window.text);
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

    private static boolean sameNegation(String statement, Window window) {
        boolean here = NEGATION.matcher(statement).find();
        return here
                ? NEGATION.matcher(window.text).find()
                : !NEGATION.matcher(window.core).find();
    }

    /// Names after a title, and in English every capital inside the sentence, stand in the passage, its headings or its
    /// file's name; German nouns are counted among the words.
    private static boolean namesStand(Stated stated, Window window, ReadPassage passage) {
        String where = (window.text + " " + passage.source().passage().headingPath() + " "
                        + passage.source().file().title().orElse("") + " "
                        + passage.source().file().path().replaceAll("[_/.-]", " ") + " "
                        + passage.source().passage().searchText())
                .toLowerCase(java.util.Locale.ROOT);
        return stated.names().stream().allMatch(name -> where.contains(name.toLowerCase(java.util.Locale.ROOT)));
    }

    private static List<Window> windows(ReadPassage passage, Stated stated) {
        List<Window> windows = new ArrayList<>();
        List<ReadPassage.Piece> pieces = passage.pieces();
        String frame = passage.source().passage().headingPath() + " "
                + passage.source().file().title().orElse("");
        for (int first = 0; first < pieces.size(); first++) {
            for (int last = first; last < Math.min(pieces.size(), first + WINDOW); last++) {
                windows.add(Window.of(pieces.subList(first, last + 1), stated, passage, frame));
            }
        }
        return windows;
    }

    /// The statement with its telling words and its quantities.
    private static final class Stated {

        private final String text;
        private final Language language;
        private final List<Inquiry.Term> words;
        private final List<Quantity> quantities;
        private final WordMatch match;

        Stated(String text, Language language) {
            this.text = text;
            this.language = language;
            this.quantities = Quantities.in(text, language);
            this.words = language.words(text).stream()
                    .filter(word -> !language.silent().contains(word.stem()) && word.end() - word.start() > 1)
                    .filter(word -> quantities.stream()
                            .noneMatch(quantity -> quantity.start() <= word.start() && word.end() <= quantity.end()))
                    .map(word -> new Inquiry.Term("", word.stem(), word.stem(), 1, true))
                    .toList();
            this.match = new WordMatch(words, language);
        }

        List<String> names() {
            List<String> names = new ArrayList<>();
            Matcher titled = TITLE.matcher(text);
            while (titled.find()) {
                names.add(titled.group(1));
            }
            if (language == Language.ENGLISH) {
                Matcher capital = CAPITAL.matcher(text);
                while (capital.find()) {
                    boolean inside =
                            capital.start() > 0 && ".!?:".indexOf(text.charAt(Math.max(0, capital.start() - 2))) < 0;
                    boolean counted =
                            quantities.stream().anyMatch(q -> q.start() <= capital.start() && capital.end() <= q.end());
                    if (inside && !counted && capital.group().length() > 1) {
                        names.add(capital.group());
                    }
                }
            }
            return names;
        }
    }

    /// Some sentences in a row, and how much of the statement stands in them.
    ///
    /// @param core the one sentence that holds most of it
    private record Window(int start, int end, String text, String core, int quantities, double words) {

        static Window of(List<ReadPassage.Piece> pieces, Stated stated, ReadPassage passage, String frame) {
            int start = pieces.getFirst().span().start();
            int end = pieces.getLast().span().end();
            String text = PrintedText.repaired(
                    new Span(start, end).of(passage.source().passage().text()));
            List<Quantity> here = Quantities.in(text, passage.language());
            int supported = 0;
            for (Quantity quantity : stated.quantities) {
                supported += here.stream().anyMatch(q -> q.supports(quantity)) ? 1 : 0;
            }
            String core = "";
            double most = -1;
            for (ReadPassage.Piece piece : pieces) {
                double words = share(stated, stated.match.in(piece.text()));
                if (words > most) {
                    most = words;
                    core = piece.text();
                }
            }
            Matched around = stated.match.in(frame);
            return new Window(
                    start,
                    end,
                    text,
                    core,
                    supported,
                    share(stated, stated.match.in(text).or(around)));
        }

        private static double share(Stated stated, Matched matched) {
            double sum = 0;
            for (int word = 0; word < stated.words.size(); word++) {
                sum += matched.at(word);
            }
            return stated.words.isEmpty() ? 0 : sum / stated.words.size();
        }

        /// More numbers, then clearly more words, then the shorter one.
        boolean better(Window other) {
            if (quantities != other.quantities) {
                return quantities > other.quantities;
            }
            if (Math.abs(words - other.words) > 0.05) {
                return words > other.words;
            }
            return end - start <= other.end - other.start;
        }
    }
}
