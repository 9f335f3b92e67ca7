package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class SideVotesTests {

    private final PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                            TOP 6: Haushalt 2025
                            Frau Muster beantragt, den Zuschuss für das Hafenfest auf 9.000 Euro zu begrenzen. Der Antrag wird mit 13 Ja-Stimmen und 12 Nein-Stimmen angenommen.
                            Herr Beispiel beantragt, die Steuer auf Boote bei 40 Euro zu belassen. Der Antrag wird mit 10 Ja-Stimmen und 15 Nein-Stimmen abgelehnt.
                            Der Haushalt wird mit 14 Ja-Stimmen und 11 Nein-Stimmen beschlossen.
                            """);

    @Test
    void theVoteOnWhatIsAskedAboutContradictsAndNotThatOnTheItem() {
        Answer answer = answer(
                "Mit wie vielen Stimmen wurde der Antrag angenommen, die Steuer auf Boote bei 40 Euro zu belassen?");

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.text()).contains("15 Nein-Stimmen abgelehnt").doesNotContain("14 Ja");
    }

    @Test
    void anotherMotionsVoteContradictsNothing() {
        assertThat(answer("Mit wie vielen Stimmen wurde der Haushalt 2025 beschlossen?")
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
        assertThat(answer(
                                "Mit wie vielen Stimmen wurde der Zuschuss für das Hafenfest auf 9.000 Euro begrenzt, also angenommen?")
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anAmendmentsVoteIsNotTheVoteOnThePaper() {
        PaperCorpus amended = new PaperCorpus().page("rat/2025-05-06 Niederschrift.pdf", 1, """
                        TOP 4: Satzung für die Grillplätze am Hafen
                        Mündlicher Änderungsantrag Gruppe Hafen zur Satzung für die Grillplätze: Mehrheitliche Ablehnung (7 Ja, 38 Nein)
                        Unveränderte Vorlage: Einstimmige Zustimmung (44 Ja)
                        """);

        assertThat(amended.answers()
                        .answer(question(
                                "Mit welcher Mehrheit wurde die Satzung für die Grillplätze am Hafen beschlossen?"))
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
    }

    private Answer answer(String question) {
        return corpus.answers().answer(question(question));
    }
}
