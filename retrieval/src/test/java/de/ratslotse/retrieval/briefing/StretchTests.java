package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lotsenau and everything in it is invented.
class StretchTests {

    private static final int LONG = 400;

    /// No sentence, but a date beside what it is the date of.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wann wird über die Fähre im Hafenausschuss beraten? | false",
                "Was ist mit den Anlegern und Stegen der Fähre am Nordufer geplant? | true"
            })
    void aLineWithoutASentenceTellsWhatItHoldsOfTheQuestion(String asked, boolean nothing) {
        ReadPart part = new PartReader(
                        new PaperCorpus()
                                .page(
                                        "rat/2025-04-01 Liste.pdf",
                                        2,
                                        "Beratung der Fähre im Hafenausschuss am 12. September 2025, öffentlich")
                                .library(),
                        new QuestionReader(PaperCorpus.CLOCK))
                .found(question(asked))
                .parts()
                .getFirst();

        assertThat(new Stretch(part.inquiry(), part.weighed().getFirst(), LONG).tellsNothing())
                .isEqualTo(nothing);
    }
}
