package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.council.StatementKind;
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

    @Test
    void anAmountOfSomethingElseIsNoAnswer() {
        corpus.page("bau/2025-09-02 Niederschrift.pdf", 1, "Die Sanierung der Seilerhalle hat 812.000 Euro gekostet.");

        assertThat(outcome("Was hat die Sanierung vom Spielplatz am Hafen gekostet?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Was hat die Sanierung der Seilerhalle gekostet?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aNumberCountsOnlyBesideWhatIsCounted() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Frau Muster wirbt für den Wochenmarkt am Hafen. Er braucht mehr Besucher. Das Freibad hatte 93.881 Badegäste.");

        assertThat(outcome("Wie viele Besucher hatte der Wochenmarkt?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2025-11-05 Niederschrift.pdf", 1, "Der Wochenmarkt am Hafen hatte im Jahr 1.240 Besucher.");

        assertThat(outcome("Wie viele Besucher hatte der Wochenmarkt?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void thePlaceAloneIsNotWhatIsAskedAbout() {
        corpus.page("rat/2025-10-01 Niederschrift.pdf", 1, "In Lotsenau kostet das neue Pflaster am Markt 24.000 Euro.")
                .page("rat/2025-11-05 Niederschrift.pdf", 1, "Lotsenau feiert im Mai, sagt Frau Muster.")
                .page("rat/2025-12-03 Niederschrift.pdf", 1, "Lotsenau bekommt Besuch aus der Partnerstadt.");

        assertThat(outcome("Was kostet der Hubschrauberlandeplatz in Lotsenau?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aReasonForSomethingElseIsNoReason() {
        corpus.page(
                "rat/2025-10-01 Niederschrift.pdf",
                1,
                "Der Beschluss über die Plakate wurde wieder aufgehoben, weil der Platz fehlt.");

        assertThat(outcome("Warum wurde der Klimanotstand wieder aufgehoben?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Warum wurde der Beschluss über die Plakate wieder aufgehoben?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anotherDaysVoteIsNotTheVoteAskedFor() {
        corpus.page(
                "rat/2025-07-30 Änderungsantrag.pdf",
                1,
                "Der Abbau der Rutsche am Hafen wurde im Jahr davor mit 9 Ja-Stimmen gegen 4 Nein-Stimmen beschlossen.",
                StatementKind.AMENDMENT);

        assertThat(outcome("Mit wie vielen Stimmen wurde Ende Juli 2025 der Abbau der Rutsche am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void whatIsCountedMustBeSpokenOf() {
        corpus.page("bau/2025-09-02 Niederschrift.pdf", 1, "Am Hafen fehlen 14 Liegeplätze, sagt der Hafenmeister.");

        assertThat(outcome("Wie viele Kitaplätze fehlen am Hafen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie viele Liegeplätze fehlen am Hafen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatIsTakenForGrantedMustBeSpokenOf() {
        assertThat(outcome("Wann wurde das Planetarium am Hafen saniert?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann wird der Spielplatz am Hafen saniert?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aVoteOfAnotherYearIsNoAnswer() {
        corpus.page(
                "rat/2022-06-14 Niederschrift.pdf",
                1,
                "Der Haushalt wird mit 12 Ja-Stimmen gegen 3 Nein-Stimmen angenommen.",
                StatementKind.DECISION);

        assertThat(outcome("Wie wurde über den Haushalt 2024 abgestimmt?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wie wurde 2022 über den Haushalt abgestimmt?")).isEqualTo(Outcome.ANSWERED);
    }

    private Outcome outcome(String question) {
        return corpus.answers().answer(question(question)).outcome();
    }
}
