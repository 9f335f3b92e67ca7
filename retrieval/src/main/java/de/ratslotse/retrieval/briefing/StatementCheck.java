package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Checks a model's statement against the passage it cites, by code alone.
///
/// For each sentence of it the best supporting sentences of the passage become a quote. In them stand, equal by value
/// and beside the same words, all numbers, amounts and dates of that sentence, its votes by side, its bodies and
/// persons
/// and most of its words; a negation on one side alone, a decision told from a proposal, a plan told as done, another
/// limit, and advice how to vote make it fail.
final class StatementCheck {

    private static final double HALF = 0.5;

    /// So many in a row may be of the model's own; more are of another matter.
    private static final int WORDS_OF_ITS_OWN = 2;

    /// A shorter one belongs to the sentence before it: it ended at an abbreviation.
    private static final int LEAST_WORDS = 4;

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern ADVICE = Pattern.compile(
            "(?:sie|du|ihr|man|der rat|die fraktion) soll(?:ten?|en)? .{0,80}(?:zustimmen|ablehnen|\\b(?:ab)?stimmen\\b|votieren)|ich (?:empfehle|rate)|"
                    + "you should (?:vote|support|reject|approve)|i (?:recommend|suggest|advise)",
            WORDS);

    /// `R2020-188`, `B413`, `3a`: neither a number nor a word.
    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{L}+\\d[\\p{L}\\d]*(?:-\\d+)?|\\S+@\\S+\\w|\\d+[a-h])(?![\\p{L}\\d])");

    /// What came of a check.
    sealed interface Verdict {

        /// The passage bears the statement out.
        ///
        /// @param quotes in the passage's text, in its order; one or more
        record Supported(List<Span> quotes) implements Verdict {
            public Supported {
                quotes = List.copyOf(quotes);
            }
        }

        record Failed(Flaw flaw) implements Verdict {}
    }

    /// Why a statement is not shown.
    enum Flaw {
        NO_CITATION,
        NO_SUCH_PASSAGE,
        NOT_ON_PAGE,
        NUMBER,
        /// the number stands there, said of something else
        OTHER_NUMBER,
        VOTES,
        NAME,
        NEGATION,
        DECISION,
        /// planned, and told as done
        PLAN,
        /// at least, at most, net or gross, where the quote does not say so
        LIMIT,
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
        List<Span> quotes = new ArrayList<>();
        for (String sentence : sentences(statement, passage.language())) {
            Optional<Flaw> flaw = check(new Stated(sentence, passage.language()), passage, quotes);
            if (flaw.isPresent()) {
                return new Verdict.Failed(flaw.get());
            }
        }
        return new Verdict.Supported(
                Quoted.joined(quotes, passage.source().passage().text()));
    }

    private static List<String> sentences(String statement, Language language) {
        List<String> sentences = new ArrayList<>();
        for (Span span : Sentences.of(statement, language.locale().getLanguage())) {
            String text = span.of(statement);
            boolean isRest = text.split(" ", -1).length < LEAST_WORDS
                    || (!sentences.isEmpty() && sentences.getLast().split(" ", -1).length < LEAST_WORDS);
            if (isRest && !sentences.isEmpty()) {
                sentences.set(sentences.size() - 1, sentences.getLast() + " " + text);
            } else {
                sentences.add(text);
            }
        }
        return sentences;
    }

    private static Optional<Flaw> check(Stated stated, ReadPassage passage, List<Span> quotes) {
        StatementKind whole = StatementKinds.of(
                passage.source(), 0, passage.source().passage().text().length());
        boolean day = !ToldOutcome.isToldIn(stated.text()) || !ToldOutcome.isWish(whole);
        StatedPassage read = StatedPassage.of(passage, stated, day);
        Optional<StatedWindow> best = read.windows().stream().reduce((a, b) -> a.better(b) ? a : b);
        if (best.isEmpty()) {
            return Optional.of(Flaw.WORDS);
        }
        quotes.add(best.get().span());
        return flaw(stated, best.get(), read);
    }

    private static Optional<Flaw> flaw(Stated stated, StatedWindow window, StatedPassage read) {
        if (window.quantities() < stated.quantities().size() || !codesStand(stated.text(), window, read)) {
            return Optional.of(Flaw.NUMBER);
        }
        if (stated.quantities().stream().anyMatch(read::isElsewhere)) {
            return Optional.of(Flaw.OTHER_NUMBER);
        }
        if (!votesStand(stated, window)) {
            return Optional.of(Flaw.VOTES);
        }
        if (!NamedParties.stand(stated, near(window, read.passage()))) {
            return Optional.of(Flaw.NAME);
        }
        boolean told = window.words() >= window.wordsNeeded() && window.gap() <= WORDS_OF_ITS_OWN;
        boolean about = subjectStands(stated, window, read) && moreThanNamesStand(stated, window, read);
        return told && about ? sense(stated, window, read) : Optional.of(Flaw.WORDS);
    }

    private static Optional<Flaw> sense(Stated stated, StatedWindow window, StatedPassage read) {
        String core = window.core().text();
        StatementKind kind = StatementKinds.of(
                read.passage().source(), window.span().start(), window.span().end());
        if (!ToldOutcome.stands(stated.text(), kind, window.text(), core)) {
            return Optional.of(Flaw.DECISION);
        }
        if (!Negations.stand(stated, window)) {
            return Optional.of(Flaw.NEGATION);
        }
        if (Qualifiers.isDoneEarly(stated.text(), core)) {
            return Optional.of(Flaw.PLAN);
        }
        return Qualifiers.stand(stated.text(), core) ? Optional.empty() : Optional.of(Flaw.LIMIT);
    }

    /// What it says that it is about must be what the quote is about.
    private static boolean subjectStands(Stated stated, StatedWindow window, StatedPassage read) {
        return stated.subject()
                .filter(Stated::tells)
                .map(subject -> window.shareOf(subject, subject.in(read.frame())) >= HALF)
                .orElse(true);
    }

    /// "Herr Muster (SPD) fragt nach der Fähre": who speaks stands over many sentences, so most of the rest must too.
    private static boolean moreThanNamesStand(Stated stated, StatedWindow window, StatedPassage read) {
        Stated rest = stated.withoutPersons();
        return !rest.tells() || rest.text().equals(stated.text()) || window.shareOf(rest, rest.in(read.frame())) > HALF;
    }

    /// What is neither a number nor a word must stand there letter by letter.
    private static boolean codesStand(String sentence, StatedWindow window, StatedPassage read) {
        String where = (window.text() + "\n" + read.frame()).toLowerCase(Locale.ROOT);
        return CODE.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .allMatch(code -> where.contains(code.toLowerCase(Locale.ROOT)));
    }

    private static boolean votesStand(Stated stated, StatedWindow window) {
        Tally tally = Tally.in(stated.text());
        return tally.isEmpty()
                || window.pieces().stream()
                        .anyMatch(piece -> Tally.in(piece.text()).supports(tally))
                || Tally.in(window.text()).supports(tally);
    }

    /// Where a name may stand: in the quote, in the headings, in the file's name, or as the speaker before the quote.
    private static String near(StatedWindow window, ReadPassage passage) {
        Passage source = passage.source().passage();
        return String.join(
                "\n",
                NamedParties.lastPerson(source.text().substring(0, window.span().start())),
                window.text(),
                Instructions.named(source.headingPath()),
                Instructions.named(passage.source().file().title().orElse("")),
                Instructions.named(passage.source().file().path()).replaceAll("[_/.-]", " "));
    }
}
