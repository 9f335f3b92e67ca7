package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lotsenau and everything in it is invented.
class SupposedMoverTests {

    @ParameterizedTest
    @CsvSource({
        "Warum hat die GLL den Antrag zum Radweg gestellt?, GLL",
        "Wann haben die Grünen die Bänke am Hafen beantragt?, Grünen",
        "Warum hat die BfL den Antrag zum Radweg gestellt?, BfL",
        "Why did the GLL propose the new pier?, GLL",
        "Hat die GLL den Antrag zum Radweg gestellt?,",
        "Warum wurde der Radweg beschlossen?,",
    })
    void whoAsksWhyAPartyMovedSomethingTakesItForGranted(String question, String party) {
        Inquiry inquiry = new QuestionReader(PaperCorpus.CLOCK).read(PaperCorpus.question(question));

        assertThat(SupposedMover.of(inquiry).map(SupposedMover::party)).isEqualTo(Optional.ofNullable(party));
    }
}
