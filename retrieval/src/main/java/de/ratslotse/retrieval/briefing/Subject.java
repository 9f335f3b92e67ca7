package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The thing that a question is about: of its nouns that the passages found have, the one that fewest papers have.
///
/// "Was kostet das neue Stadion?" is not answered first by a new boiler's price.
final class Subject {

    /// Nothing in particular.
    static final Subject ANY = new Subject(OptionalInt.empty());

    private static final double NAMED = 0.75;

    private final OptionalInt term;

    private Subject(OptionalInt term) {
        this.term = term;
    }

    static Subject of(ReadPart part) {
        Evidence evidence = part.evidence();
        QuestionNouns nouns = new QuestionNouns(part.inquiry());
        return new Subject(IntStream.range(0, evidence.terms().size())
                .filter(term -> nouns.isNoun(evidence.terms().get(term)))
                .filter(term -> evidence.passages().stream().anyMatch(passage -> isIn(passage, term)))
                .boxed()
                .max((one, other) -> Double.compare(evidence.telling(one), evidence.telling(other)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty()));
    }

    /// Whether a sentence's passage or its headings name it; true where the question names no thing.
    boolean isNamedBy(Weighed sentence) {
        return term.isEmpty() || isIn(sentence.passage(), term.getAsInt());
    }

    private static boolean isIn(ReadPassage passage, int term) {
        return Math.max(passage.whole().at(term), passage.around().at(term)) >= NAMED;
    }
}
