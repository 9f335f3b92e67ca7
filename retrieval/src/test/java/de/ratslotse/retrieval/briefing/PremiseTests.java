package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lotsenau and everything in it is invented.
class PremiseTests {

    private static final String MINUTES = """
            TOP 3: Zuschuss für den Chor Hafenklang
            Der Chor Hafenklang beantragt einen Zuschuss von 900 Euro für neue Noten.
            Der Zuschuss für den Chor Hafenklang wird einstimmig beschlossen.
            """;

    private final PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, MINUTES);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Warum wurde der Zuschuss abgelehnt?",
                "Weshalb hat der Rat den Zuschuss abgelehnt?",
                "Why did the council turn down the grant?"
            })
    void aReasonAskedForSupposesTheResult(String question) {
        assertThat(Premise.of(question)).contains(Premise.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wurde der Zuschuss abgelehnt?",
                "Wer hat den Zuschuss abgelehnt?",
                "Warum wurde erst abgelehnt und dann zugestimmt?",
                "Was kostet die Turnhalle?"
            })
    void anOpenQuestionSupposesNothing(String question) {
        assertThat(Premise.of(question)).isEmpty();
    }

    @Test
    void whatAResolutionOrdersWasNotVotedDown() {
        PaperCorpus resolved = new PaperCorpus()
                .page(
                        "council/minutes 2025-03-11.pdf",
                        1,
                        "THAT we authorize the use of paper ballots for the 2026 election of the council.",
                        StatementKind.DECISION);

        assertThat(resolved.answers()
                        .answer(question("Why did council vote against paper ballots for the 2026 election?"))
                        .outcome())
                .isEqualTo(Outcome.PREMISE_CONTRADICTED);
    }

    @Test
    void whatWentUpWasNotLowered() {
        PaperCorpus raised = new PaperCorpus()
                .page(
                        "rat/2025-03-11 Niederschrift.pdf",
                        1,
                        "Die Hundesteuer steigt zum 1. Januar von 72 € auf 84 € im Jahr, weil die Stadt sparen muss.");

        Answer answer = raised.answers().answer(question("Warum hat der Rat die Hundesteuer gesenkt?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.citations().getFirst().quote()).contains("72 € auf 84 €");
        assertThat(raised.answers()
                        .answer(question("Warum hat der Rat die Hundesteuer erhöht?"))
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
    }

    @ParameterizedTest
    @CsvSource({
        "Warum hat der Rat die Steuer gesenkt?, DOWN",
        "Why did the council raise the precept?, UP",
        "Wurde die Steuer gesenkt?,",
        "Warum wurde erst erhöht und dann gesenkt?,",
        "Warum wurde die Kürzung der Steuer erhöht?,",
    })
    void onlyWhoAsksWhyOrWhenSupposesADirection(String question, Direction supposed) {
        assertThat(Direction.of(question)).isEqualTo(Optional.ofNullable(supposed));
    }

    @ParameterizedTest
    @CsvSource({
        "Seit wann gilt am Hafen Tempo 10?, true",
        "Warum ist der Hafen jetzt gesperrt?, true",
        "Warum wollte die Gruppe Hafen Tempo 10?, false",
        "Warum wurde Tempo 10 abgelehnt?, false",
        "Gilt am Hafen Tempo 10?, false",
        "When was the harbour closed?, true",
    })
    void aRejectedWishIsNotTakenForGranted(String question, boolean contradicted) {
        assertThat(Premise.takesAWishForGranted(question, Set.of(ItemResult.REJECTED)))
                .isEqualTo(contradicted);
        assertThat(Premise.takesAWishForGranted(question, Set.of(ItemResult.ACCEPTED)))
                .isFalse();
        assertThat(Premise.takesAWishForGranted(question, Set.of())).isFalse();
    }

    @Test
    void whatWasOnlyNotedWasNotRejected() {
        assertThat(Premise.REJECTED.contradictedBy(Set.of(ItemResult.NOTED))).isTrue();
        assertThat(Premise.REJECTED.contradictedBy(Set.of(ItemResult.NOTED, ItemResult.REJECTED)))
                .isFalse();
        assertThat(Premise.APPROVED.contradictedBy(Set.of(ItemResult.NOTED))).isFalse();
    }

    @Test
    void citesThePassageThatSaysTheOpposite() {
        Answer answer =
                corpus.answers().answer(question("Warum hat der Rat den Zuschuss für den Chor Hafenklang abgelehnt?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.text()).startsWith("Die Unterlagen sagen etwas anderes");
        assertThat(answer.citations().getFirst().quote()).contains("einstimmig beschlossen");
    }

    @Test
    void answersWhereTheResultIsAsSupposed() {
        Answer answer =
                corpus.answers().answer(question("Wann hat der Rat den Zuschuss für den Chor Hafenklang beschlossen?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void aProposalContradictsNothing() {
        PaperCorpus proposed = new PaperCorpus()
                .page(
                        "rat/2025-0031 Beschlussvorlage.pdf",
                        1,
                        "Der Zuschuss für den Chor Hafenklang wird einstimmig beschlossen, schlägt die Verwaltung vor.");

        Answer answer = proposed.answers()
                .answer(question("Warum hat der Rat den Zuschuss für den Chor Hafenklang abgelehnt?"));

        assertThat(answer.outcome()).isNotEqualTo(Outcome.PREMISE_CONTRADICTED);
    }

    @Test
    void whatWasReferredWasNotRejected() {
        PaperCorpus referred = new PaperCorpus()
                .page(
                        "rat/2025-03-11 Niederschrift.pdf",
                        2,
                        "Der Antrag auf einen Zuschuss für den Chor Hafenklang wird in den Kulturausschuss verwiesen.",
                        StatementKind.DECISION);

        Answer answer = referred.answers()
                .answer(question("Warum hat der Rat den Zuschuss für den Chor Hafenklang abgelehnt?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.citations().getFirst().quote()).contains("verwiesen");
    }

    @Test
    void aRumourThatIsDeniedIsContradicted() {
        PaperCorpus denied = new PaperCorpus()
                .page(
                        "parish/minutes 2025-03-11.pdf",
                        1,
                        "Some parents report that the village school is closing. This is not the case, the village school"
                                + " stays open.");

        Answer answer = denied.answers().answer(question("When did the council vote to close the village school?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
    }

    @Test
    void whatWasRejectedBesidesIsNotWhatIsAskedAbout() {
        PaperCorpus besides = new PaperCorpus()
                .page(
                        "rat/2025-06-29 Niederschrift.pdf",
                        1,
                        "Die Bücherschränke am Seilerplatz werden vorgestellt. Der Beirat spricht sich mit 8 Stimmen einstimmig für die Bücherschränke aus.")
                .page(
                        "rat/2023-01-22 Niederschrift.pdf",
                        1,
                        "Der Seilerplatz wird aufgewertet. Eine Planstelle für das Jugendhaus wurde abgelehnt.");

        Answer answer =
                besides.answers().answer(question("Warum hat der Beirat die Bücherschränke am Seilerplatz abgelehnt?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(answer.citations().getFirst().quote()).contains("8 Stimmen");
    }

    @Test
    void theEndIsReadOnBehindTheSentenceThatNamesTheMatter() {
        PaperCorpus minutes = new PaperCorpus().page("parish/minutes 2025-09-06.pdf", 1, """
                        16.09.5 Planning application for Harbour Court, listed buildings consent
                        Plans had been circulated before. After discussion it was resolved to support this application.
                        """);

        Answer answer = minutes.answers()
                .answer(question("Why did the council refuse to support the planning application for Harbour Court?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
    }

    @Test
    void aUnanimousResultContradictsARejection() {
        PaperCorpus decided = new PaperCorpus()
                .page(
                        "rat/2025-12-11 Beschlüsse.html",
                        1,
                        "TOP 7: Beschaffung eines Fährbootes. Das Fährboot wird zum Preis von 98.000 € beschafft. Abstimmungsergebnis: einstimmig (24 Ja)",
                        StatementKind.DECISION);

        Answer supposed = decided.answers().answer(question("Warum hat der Rat das Fährboot abgelehnt?"));
        Answer asked = decided.answers().answer(question("Mit welcher Mehrheit hat der Rat das Fährboot beschlossen?"));

        assertThat(supposed.outcome()).isEqualTo(Outcome.PREMISE_CONTRADICTED);
        assertThat(asked.outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void anEstimateIsNoDecision() {
        PaperCorpus estimated = new PaperCorpus()
                .page(
                        "bau/2025-03-11 Niederschrift.pdf",
                        1,
                        "Frau Muster stellt die Schätzung für den Ersatz der Mühlenbrücke vor. Eine Vorlage folgt.");

        Answer answer =
                estimated.answers().answer(question("Wann hat der Rat den Ersatz der Mühlenbrücke beschlossen?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
    }
}
