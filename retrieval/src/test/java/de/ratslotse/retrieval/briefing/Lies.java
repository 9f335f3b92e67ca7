package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A sentence made wrong in every way in which the check of answers is tried.
public final class Lies {

    private Lies() {}

    /// @param others sentences of the same passage, for numbers of another subject
    public static List<String> of(String sentence, List<String> others) {
        SeededErrors errors = new SeededErrors(sentence, Language.GERMAN);
        List<String> lies = new ArrayList<>();
        Stream.of(
                        errors.wrongNumber(),
                        errors.numberOf(others),
                        errors.wrongYear(),
                        errors.negated(),
                        errors.wrongBody(),
                        errors.wrongPerson(),
                        errors.halfTheVote(),
                        Optional.of(errors.asDecision()))
                .flatMap(Optional::stream)
                .forEach(lies::add);
        return lies;
    }
}
