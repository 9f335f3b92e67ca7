package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.council.StatementKind;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class UndoneTests {

    private final PaperCorpus corpus = new PaperCorpus();

    @Test
    void whatIsOnlySpokenOfWasNotDone() {
        corpus.page(
                "bau/2025-06-03 Niederschrift.pdf",
                1,
                "Die Seilerhalle am Hafen wird am 4. Mai 2026 gestrichen, weil der Putz bröckelt.");

        assertThat(outcome("Wann wurde die Seilerhalle am Hafen verkauft?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Warum wird die Seilerhalle am Hafen abgerissen?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Ist die Seilerhalle am Hafen denkmalgeschützt?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann wird die Seilerhalle am Hafen gestrichen?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatWasDoneToSomethingElseWasNotDoneToIt() {
        corpus.page("bau/2025-06-03 Niederschrift.pdf", 1, "Die Seilerhalle am Hafen wird am 4. Mai 2026 gestrichen.")
                .page("rat/2025-06-24 Niederschrift.pdf", 1, "Das Bootshaus wurde am 2. Juni 2025 verkauft.");

        assertThat(outcome("Wann wurde die Seilerhalle verkauft?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann wurde das Bootshaus verkauft?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatAMotionOnlyWantsWasNotDone() {
        corpus.page(
                "rat/2025-09-02 Antrag.pdf",
                1,
                "Die Salzscheune wird in das Dachprogramm aufgenommen, weil ihr Dach nach Süden zeigt.",
                StatementKind.MOTION);

        assertThat(outcome("Warum hat der Rat die Salzscheune in das Dachprogramm aufgenommen?"))
                .isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "rat/2025-09-30 Niederschrift.pdf",
                1,
                "Die Salzscheune wird in das Dachprogramm aufgenommen, weil ihr Dach nach Süden zeigt.",
                StatementKind.DECISION);

        assertThat(outcome("Warum hat der Rat die Salzscheune in das Dachprogramm aufgenommen?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whenItWasDoneStandsInTheSentenceThatTellsOfIt() {
        corpus.page(
                "bau/2025-06-03 Niederschrift.pdf",
                1,
                "Die Fähre am Seilerberg soll modernisiert werden. Der Ausschuss tagte am 3. Juni 2025.");

        assertThat(outcome("Wann wurde die Fähre am Seilerberg modernisiert?")).isEqualTo(Outcome.NOT_FOUND);

        corpus.page(
                "bau/2025-07-01 Niederschrift.pdf",
                1,
                "Die Fähre am Seilerberg wurde im Mai 2024 modernisiert, sagt der Bauhof.");

        assertThat(outcome("Wann wurde die Fähre am Seilerberg modernisiert?")).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whenItWasToBeDoneMayStandElsewhere() {
        corpus.page(
                "bau/2025-06-03 Niederschrift.pdf",
                1,
                "Die Fähre am Seilerberg ist im Bau, im Plan steht die Eröffnung. Das Fest ist am 4. Mai 2026.");

        assertThat(outcome("Für wann war die Eröffnung der Fähre am Seilerberg vorgesehen?"))
                .isEqualTo(Outcome.ANSWERED);
        assertThat(outcome("Wann war die Eröffnung der Fähre am Seilerberg?")).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void whatWasDecidedToBeDoneMustBeTold() {
        corpus.page(
                "parish/minutes 2025-03-11.pdf",
                1,
                "The council resolved on 11 March 2025 to insure the old mill at Harbour Lane.");

        assertThat(outcome("When did the council decide to sell the old mill?")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("When did the council decide to insure the old mill?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whatWasDoneMayBeANoun() {
        corpus.page(
                "rat/2025-09-30 Niederschrift.pdf",
                1,
                "Der Rat hat am 30. September 2025 die Förderung der Mühle am Hafen beschlossen.",
                StatementKind.DECISION);

        assertThat(outcome("Wann hat der Rat die Schließung der Mühle am Hafen beschlossen?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("Wann hat der Rat die Förderung der Mühle am Hafen beschlossen?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void inEnglishAsWell() {
        corpus.page(
                "parish/minutes 2025-03-11.pdf",
                1,
                "The contract for the mowing of Harbour Lane was renewed on 11 March 2025 because the price is fair.");

        assertThat(outcome("Why did council cancel the contract for the mowing of Harbour Lane?"))
                .isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome("When was the contract for the mowing of Harbour Lane renewed?"))
                .isEqualTo(Outcome.ANSWERED);
    }

    private Outcome outcome(String question) {
        return corpus.answers().answer(question(question)).outcome();
    }
}
