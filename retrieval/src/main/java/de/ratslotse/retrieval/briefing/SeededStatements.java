package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.CheckTrial.Change;
import de.ratslotse.retrieval.briefing.DrawnSentences.Drawn;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The statements that are made of one sentence: still right, and wrong in every way it has something to err about.
final class SeededStatements {

    private static final Set<StatementKind> PROPOSED =
            EnumSet.of(StatementKind.PROPOSAL, StatementKind.MOTION, StatementKind.AMENDMENT);
    /// A sentence of the passage that has this part of another's words says the same.
    private static final double THE_SAME = 0.85;

    private static final double HALF = 0.5;
    private static final int LEAST_OF_A_TITLE = 3;
    /// Headings of sections ("Begründung") name no matter.
    private static final Pattern MATTER = Pattern.compile("^(?!Begründung|Verlauf|Beschluss)\\p{L}+.* .*\\p{Ll}{3}");

    private final Drawn own;
    private final Drawn other;
    private final SeededErrors errors;
    private final SeededMisreadings misreadings;
    private final SeededOutcomes outcomes;

    /// @param other drawn from elsewhere
    SeededStatements(Drawn own, Drawn other) {
        this.own = own;
        this.other = other;
        Language language = own.passage().language();
        this.errors = new SeededErrors(own.sentence(), language);
        this.misreadings = new SeededMisreadings(own.sentence(), language);
        this.outcomes = new SeededOutcomes(own.sentence(), language);
    }

    Map<Change, String> all() {
        Map<Change, String> all = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            statement(change).filter(text -> !text.equals(own.sentence())).ifPresent(text -> all.put(change, text));
        }
        asPrinted().ifPresent(change -> all.put(change, own.sentence()));
        all.put(Change.INVENTED_CITATION, own.sentence());
        return all;
    }

    /// What a proposal words as decided ("wird beschlossen") is not decided: told as it stands it misleads.
    private Optional<Change> asPrinted() {
        boolean asked = ToldOutcome.isWish(kind())
                && SeededOutcomes.WORDED_AS_DECIDED.matcher(own.sentence()).find();
        return Optional.of(asked ? Change.PROPOSAL_AS_DECISION : Change.AS_PRINTED);
    }

    private Optional<String> statement(Change change) {
        return switch (change) {
            case OTHER_NUMBER_FORM -> errors.otherForm();
            case SHORTENED -> errors.shortened();
            case TWO_SENTENCES -> following();
            case WRONG_NUMBER -> errors.wrongNumber();
            case NUMBER_OF_ANOTHER_SUBJECT -> errors.numberOf(own.others());
            case SHIFTED_NUMBER -> misreadings.shifted();
            case FOREIGN_MARKS -> misreadings.inForeignMarks();
            case OTHER_UNIT -> misreadings.otherUnit();
            case OTHER_LIMIT -> misreadings.otherLimit();
            case NET_OR_GROSS -> misreadings.otherTax();
            case WRONG_YEAR -> errors.wrongYear();
            case NEGATION -> errors.negated();
            case RESULT_REVERSED -> outcomes.reversed();
            case PLAN_AS_DONE -> outcomes.done();
            case WRONG_BODY -> errors.wrongBody();
            case WRONG_PERSON -> errors.wrongPerson();
            case PROPOSAL_AS_DECISION -> proposed();
            case RECOMMENDATION_AS_DECISION -> recommended();
            case DAY_OF_THE_PAPER ->
                FileDates.of(own.passage().source().file())
                        .flatMap(day -> outcomes.decidedOn(day, ToldOutcome.isWish(kind())));
            case RESULT_OF_ANOTHER_ITEM -> outcomes.of(matterElsewhere());
            case HALF_THE_VOTE -> errors.halfTheVote();
            case VOTES_EXCHANGED -> errors.votesExchanged();
            case QUOTE_THAT_DOES_NOT_SUPPORT -> elsewhere();
            case AS_PRINTED, IN_OTHER_WORDS, INVENTED_CITATION -> Optional.empty();
        };
    }

    private StatementKind kind() {
        return own.passage().source().passage().kind();
    }

    private Optional<String> following() {
        List<String> all =
                own.passage().pieces().stream().map(ReadPassage.Piece::text).toList();
        int next = all.indexOf(own.sentence()) + 1;
        return next < all.size() && DrawnSentences.isSentence(all.get(next))
                ? Optional.of(own.sentence() + " " + all.get(next))
                : Optional.empty();
    }

    /// Who reports an earlier decision may be told so: that is left out.
    private Optional<String> proposed() {
        return PROPOSED.contains(kind()) ? Optional.of(errors.asDecision()) : Optional.empty();
    }

    private Optional<String> recommended() {
        return outcomes.decided()
                .or(() -> kind() == StatementKind.RECOMMENDATION ? Optional.of(errors.asDecision()) : Optional.empty());
    }

    /// The heading of another passage, where it does not stand around this one.
    private String matterElsewhere() {
        String matter = other.matter();
        Stated stated = new Stated(matter, own.passage().language());
        String around = String.join(
                "\n",
                own.passage().source().passage().headingPath(),
                own.passage().text(),
                own.passage().source().file().title().orElse(""),
                own.path());
        boolean isTitle = stated.words().size() >= LEAST_OF_A_TITLE
                && MATTER.matcher(matter).find();
        return isTitle && stated.share(stated.in(around)) < HALF ? matter : "";
    }

    /// A sentence of another file that none of this passage's sentences says.
    private Optional<String> elsewhere() {
        Stated stated = new Stated(other.sentence(), own.passage().language());
        boolean said =
                own.passage().pieces().stream().anyMatch(piece -> stated.share(stated.in(piece.words())) >= THE_SAME);
        return said ? Optional.empty() : Optional.of(other.sentence());
    }
}
