package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class ShortfallTests {

    private final PaperCorpus corpus = new PaperCorpus()
            .page(
                    "bau/2025-06-03 Niederschrift.pdf",
                    1,
                    "Der Bauhof saniert den Spielplatz am Hafen im Sommer. Die Schaukeln werden erneuert.");

    @Test
    void anAmountAskedForMustStandInTheQuote() {
        assertThat(outcome("Was hat die Sanierung vom Spielplatz am Hafen gekostet?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aFirmAskedForMustStandInTheQuote() {
        assertThat(outcome("Welche Baufirma saniert den Spielplatz am Hafen?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "bau/2025-09-02 Niederschrift.pdf",
                1,
                "Den Spielplatz am Hafen saniert die Firma Krabbe GmbH aus Nordsand.");

        assertThat(outcome("Welche Baufirma saniert den Spielplatz am Hafen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void nothingIsKnownOfDecisionsAfterTheLastDocument() {
        assertThat(outcome("Was wurde im Mai 2027 zum Spielplatz am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    private Outcome outcome(String question) {
        return corpus.answers().answer(question(question)).outcome();
    }
}
