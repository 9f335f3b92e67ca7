package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DrawnSentences.Drawn;
import de.ratslotse.retrieval.briefing.StatementCheck.Verdict;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Tries the check of a model's statements on sentences of the documents held: told as they stand or in another number
/// form they must pass, and made wrong in a named way they must fail.
///
/// The sentences are drawn at random with a fixed seed, so that two runs over the same documents try the same. Errors
/// that few sentences can carry are looked for beyond the number asked for.
public final class CheckTrial {

    /// So many of each error, where the documents have as many.
    private static final int ENOUGH = 60;

    private final DrawnSentences sentences;
    private final StatementCheck check = new StatementCheck();

    public CheckTrial(CouncilFiles files, Passages passages) {
        this.sentences = new DrawnSentences(files, passages);
    }

    /// What is done to a sentence.
    public enum Change {
        AS_PRINTED(true),
        OTHER_NUMBER_FORM(true),
        /// without what stands in brackets or behind a semicolon
        SHORTENED(true),
        /// with the next sentence
        TWO_SENTENCES(true),
        /// an answer written by hand, against the passage that it was written from
        IN_OTHER_WORDS(true),
        WRONG_NUMBER(false),
        NUMBER_OF_ANOTHER_SUBJECT(false),
        /// by a factor of a thousand, or `Tsd.` for `Mio.`
        SHIFTED_NUMBER(false),
        /// `1,250` in German for `1.250`, and the other way round
        FOREIGN_MARKS(false),
        /// a share told as a count, an ordinal or a count as a share
        OTHER_UNIT(false),
        /// at least for at most, or a limit where there is none
        OTHER_LIMIT(false),
        NET_OR_GROSS(false),
        WRONG_YEAR(false),
        NEGATION(false),
        /// rejected for accepted
        RESULT_REVERSED(false),
        PLAN_AS_DONE(false),
        WRONG_BODY(false),
        WRONG_PERSON(false),
        PROPOSAL_AS_DECISION(false),
        RECOMMENDATION_AS_DECISION(false),
        /// the day of a paper told as that of the decision
        DAY_OF_THE_PAPER(false),
        /// how one item ended, told of another
        RESULT_OF_ANOTHER_ITEM(false),
        HALF_THE_VOTE(false),
        VOTES_EXCHANGED(false),
        QUOTE_THAT_DOES_NOT_SUPPORT(false),
        INVENTED_CITATION(false);

        private final boolean right;

        Change(boolean right) {
            this.right = right;
        }

        /// Whether the statement is still true.
        public boolean isRight() {
            return right;
        }
    }

    /// One statement and what the check said.
    ///
    /// @param sentence as the document has it
    /// @param flaw why it was not accepted; empty where it was
    public record Tried(Change change, String statement, String sentence, String path, Optional<String> flaw) {

        public boolean isAccepted() {
            return flaw.isEmpty();
        }
    }

    /// A statement that somebody wrote from a place in a document.
    ///
    /// @param path of the file, or its end
    /// @param page empty where the file has none
    public record Told(String statement, String path, Optional<Integer> page, String quote) {}

    /// @param body only of this body; empty draws from all
    /// @param most how many sentences at most, but for rare errors
    public List<Tried> run(OptionalLong body, int most) {
        return run(sentences.of(body), most);
    }

    private List<Tried> run(List<Drawn> drawn, int most) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            boolean further = i >= most;
            Drawn own = drawn.get(i);
            Drawn other = drawn.get((i + drawn.size() / 2) % drawn.size());
            new SeededStatements(own, other).all().forEach((change, statement) -> {
                boolean wanted = !further || (!change.isRight() && counts.getOrDefault(change, 0) < ENOUGH);
                if (wanted) {
                    counts.merge(change, 1, Integer::sum);
                    tried.add(tried(change, statement, own));
                }
            });
        }
        return tried;
    }

    /// Statements in other words than the document's; each must pass by one of the passages that hold its quote.
    public List<Tried> run(OptionalLong body, List<Told> told) {
        Map<String, List<Told>> byStatement = new LinkedHashMap<>();
        told.forEach(one -> byStatement
                .computeIfAbsent(one.statement, key -> new ArrayList<>())
                .add(one));
        List<Tried> tried = new ArrayList<>();
        byStatement.forEach((statement, places) -> sentences.of(body, places).stream()
                .map(passage -> tried(Change.IN_OTHER_WORDS, statement, passage))
                .min(Comparator.comparing(one -> !one.isAccepted()))
                .ifPresent(tried::add));
        return tried;
    }

    private Tried tried(Change change, String statement, Drawn own) {
        Optional<String> flaw = change == Change.INVENTED_CITATION ? invented() : flaw(statement, own);
        return new Tried(change, statement, own.sentence(), own.path(), flaw);
    }

    private Optional<String> flaw(String statement, Drawn own) {
        return switch (check.check(statement, own.passage())) {
            case Verdict.Failed failed -> Optional.of(failed.flaw().name());
            case Verdict.Supported _ -> Optional.empty();
        };
    }

    /// The way of a whole answer: a number that was never given out fails before any text is compared.
    private static Optional<String> invented() {
        return CheckedStatements.given(List.of(2), 1)
                ? Optional.empty()
                : Optional.of(StatementCheck.Flaw.NO_SUCH_PASSAGE.name());
    }
}
