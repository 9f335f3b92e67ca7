package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lotsenau and everything in it is invented.
class AmendmentsTests {

    @ParameterizedTest
    @CsvSource({
        "Wie ging der Änderungsantrag zur Fähre aus?, true",
        "Und der Zusatz der Uferliste?, true",
        "Was wurde aus dem Gegenantrag zur Fähre?, true",
        "Was tut die Stadt gegen den Lärm der Fähre?, false",
        "Wie hoch ist die Mauer gegen das Hochwasser?, false"
    })
    void whoSpeaksAgainstSomethingDoesNotAskForACounterMotion(String asked, boolean amendment) {
        assertThat(Amendments.areAsked(new QuestionReader(PaperCorpus.CLOCK).read(question(asked))))
                .isEqualTo(amendment);
    }
}
