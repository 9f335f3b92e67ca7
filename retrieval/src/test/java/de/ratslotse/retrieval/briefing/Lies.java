package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.CheckTrial.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sentence made wrong in every way in which the check of answers is tried.
public final class Lies {

    private Lies() {}

    /// @param others sentences of the same passage, for numbers of another subject
    public static List<String> of(String sentence, List<String> others) {
        return Stream.of(Change.values())
                .filter(change -> change != Change.RECOMMENDATION_AS_DECISION)
                .flatMap(change -> of(change, sentence, others).stream())
                .toList();
    }

    /// Empty where the sentence has nothing to err about in that way, or where the way is not one of a single sentence.
    static Optional<String> of(Change change, String sentence, List<String> others) {
        SeededErrors errors = new SeededErrors(sentence, Language.GERMAN);
        SeededMisreadings misreadings = new SeededMisreadings(sentence, Language.GERMAN);
        SeededOutcomes outcomes = new SeededOutcomes(sentence, Language.GERMAN);
        return switch (change) {
            case WRONG_NUMBER -> errors.wrongNumber();
            case NUMBER_OF_ANOTHER_SUBJECT -> errors.numberOf(others);
            case WRONG_YEAR -> errors.wrongYear();
            case NEGATION -> errors.negated();
            case WRONG_BODY -> errors.wrongBody();
            case WRONG_PERSON -> errors.wrongPerson();
            case PROPOSAL_AS_DECISION -> Optional.of(errors.asDecision());
            case RECOMMENDATION_AS_DECISION ->
                sentence.contains("empf") ? Optional.of(errors.asDecision()) : Optional.empty();
            case HALF_THE_VOTE -> errors.halfTheVote();
            case VOTES_EXCHANGED -> errors.votesExchanged();
            case SHIFTED_NUMBER -> misreadings.shifted();
            case FOREIGN_MARKS -> misreadings.inForeignMarks();
            case OTHER_UNIT -> misreadings.otherUnit();
            case OTHER_LIMIT -> misreadings.otherLimit();
            case NET_OR_GROSS -> misreadings.otherTax();
            case RESULT_REVERSED -> outcomes.reversed();
            case PLAN_AS_DONE -> outcomes.done();
            case AS_PRINTED,
                    OTHER_NUMBER_FORM,
                    SHORTENED,
                    TWO_SENTENCES,
                    IN_OTHER_WORDS,
                    DAY_OF_THE_PAPER,
                    RESULT_OF_ANOTHER_ITEM,
                    QUOTE_THAT_DOES_NOT_SUPPORT,
                    INVENTED_CITATION -> Optional.empty();
        };
    }
}
