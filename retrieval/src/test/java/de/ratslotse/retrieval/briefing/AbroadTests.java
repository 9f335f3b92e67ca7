package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import org.junit.jupiter.api.Test;

/// Questions in one language to documents in the other, by words alone. Everything in them is invented.
class AbroadTests {

    private final PaperCorpus corpus = new PaperCorpus()
            .page(
                    "bau/2025-06-03 Niederschrift.pdf",
                    1,
                    "Der Bauhof erneuert den Spielplatz am Hafen im Sommer. Die Spielgeräte kosten 48.500 Euro. "
                            + "Der Ausschuss stimmt mit 9 zu 2 Stimmen zu.")
            .page(
                    "rat/2025-10-01 Niederschrift.pdf",
                    1,
                    "Die Hundesteuer beträgt ab dem 1. Januar 2026 für den ersten Hund 84 Euro.");

    @Test
    void anEnglishQuestionIsAnsweredFromGermanMinutes() {
        Answer answer = corpus.answers().answer(question("How much does the playground equipment cost?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text()).contains("Die Spielgeräte kosten 48.500 Euro");
    }

    @Test
    void twoWordsFindTheCompound() {
        assertThat(corpus.answers().answer(question("How high is the dog tax?")).text())
                .contains("84 Euro");
        assertThat(corpus.answers()
                        .answer(question("How high is the tax on dogs?"))
                        .text())
                .contains("84 Euro");
    }

    @Test
    void whatGermanMinutesDoNotNameIsRefused() {
        assertThat(outcome("How much does the ice rink cost?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("How high is the tax on horses?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aGermanQuestionIsAnsweredFromEnglishMinutes() {
        corpus.page(
                "council/2025-05-06 Minutes.pdf",
                1,
                "The Council resolved to award the tender for winter sand to Example Paving at a cost of $69,000.");

        assertThat(corpus.answers()
                        .answer(question("Wer hat den Auftrag für den Wintersand bekommen?"))
                        .text())
                .contains("Example Paving");
        assertThat(outcome("Was kostet der Leuchtturm?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void documentsInTheLanguageOfTheQuestionGoFirst() {
        corpus.page(
                "council/Summary.pdf",
                1,
                "The playground equipment at the harbour will cost 48,500 euros, said the mayor of the town.");

        Answer answer = corpus.answers().answer(question("How much does the playground equipment cost?"));

        assertThat(answer.citations().getFirst().file().path()).isEqualTo("council/Summary.pdf");
    }

    /// The word list does not have it, but the German passage says what it would be called.
    @Test
    void aWordThatOneGermanPassageHasAsItIsHasToBeInTheOneThatAnswers() {
        corpus.page("rat/2025-11-05 Niederschrift.pdf", 1, "Der Krabbenkutter liegt im Museum, sagt Frau Muster.")
                .page("rat/2025-12-03 Niederschrift.pdf", 1, "Das Dach für das Museum kostet 5.000 Euro.");

        assertThat(outcome("How much does the krabbenkutter in the museum cost?"))
                .isEqualTo(Outcome.NOT_FOUND);

        corpus.page("rat/2026-01-07 Niederschrift.pdf", 1, "Der Krabbenkutter im Museum kostet 700 Euro im Jahr.");

        assertThat(outcome("How much does the krabbenkutter in the museum cost?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    private Outcome outcome(String text) {
        return corpus.answers().answer(question(text)).outcome();
    }
}
