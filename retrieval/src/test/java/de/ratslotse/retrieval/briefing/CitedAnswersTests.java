package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class CitedAnswersTests {

    private static final String MINUTES = """
            Niederschrift über die Sitzung des Bauausschusses

            TOP 4: Sanierung der Turnhalle Seestraße
            Die Verwaltung stellt die Planung vor. Die Gesamtkosten der Sanierung der Turn-
            halle betragen nach heutigem Stand 1.250.000,00 €. Der Baubeginn ist für den 12. Mai 2025 vorgesehen.
            Die Vergabe erfolgt im Frühjahr.
            Beschluss: Der Ausschuss stimmt der Sanierung der Turnhalle mit 9:2 Stimmen zu.

            TOP 5: Spielplatz am Hafen
            Herr Beispiel berichtet, dass der Spielplatz am Hafen zwei neue Schaukeln erhält.
            """;

    private final PaperCorpus corpus = new PaperCorpus()
            .page("bau/2025-01-14 Niederschrift.pdf", 3, MINUTES)
            .page(
                    "rat/2024-11-05 Einladung.pdf",
                    1,
                    "Einladung zur Sitzung des Rates der Gemeinde Lotsenau\n"
                            + "Tagesordnung: Bericht des Bürgermeisters, Anfragen, Verschiedenes");

    @Test
    void answersWithTheSentenceThatHoldsTheAmount() {
        Answer answer = corpus.answers().answer(question("Was kostet die Sanierung der Turnhalle?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text())
                .contains("Die Gesamtkosten der Sanierung der Turnhalle betragen nach heutigem Stand 1.250.000,00 €")
                .contains("[1]");
        Answer.Citation citation = answer.citations().getFirst();
        assertThat(citation.page()).contains(3);
        assertThat(PrintedText.collapsed(MINUTES)).contains(citation.quote());
        assertThat(citation.file().url()).endsWith("#page=3");
    }

    @Test
    void givesTheSameAnswerEachTime() {
        Question question = question("Wann ist der Baubeginn der Turnhalle?");
        Answer first = corpus.answers().answer(question);
        assertThat(corpus.answers().answer(question).text()).isEqualTo(first.text());
        assertThat(first.text()).contains("12. Mai 2025");
    }

    @Test
    void bothPartsOfAQuestionAreAnswered() {
        Answer answer = corpus.answers()
                .answer(question(
                        "Was kostet die Sanierung der Turnhalle, und was erhält der Spielplatz am Hafen Neues?"));

        assertThat(answer.text()).contains("1.250.000,00 €", "zwei neue Schaukeln");
        assertThat(answer.citations())
                .extracting(Answer.Citation::number)
                .isEqualTo(java.util.stream.IntStream.rangeClosed(
                                1, answer.citations().size())
                        .boxed()
                        .toList());
        assertThat(answer.citations()).extracting(Answer.Citation::quote).doesNotHaveDuplicates();
    }

    @Test
    void aPartThatNothingAnswersIsNamed() {
        Answer answer = corpus.answers()
                .answer(question("Wann ist der Baubeginn der Turnhalle, und welche Firma bekommt den Auftrag?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(answer.text())
                .contains("12. Mai 2025")
                .endsWith("Zum zweiten Teil der Frage steht in den durchsuchten Unterlagen nichts, "
                        + "was sich mit einer Fundstelle belegen lässt.");
    }

    @Test
    void saysNotFoundAndWhatWasSearched() {
        Answer answer =
                corpus.answers().answer(question("Welche Farbe hat das neue Feuerwehrauto der Ortswehr Nordsand?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.statements()).isEmpty();
        assertThat(answer.citations()).isEmpty();
        assertThat(answer.text()).contains("2 Dateien aus Lotsenau, von 10.1.2024 bis 18.2.2026");
    }

    @Test
    void saysThatTheSearchIsNotCompleteYet() {
        corpus.searchedInPart();
        Question unknown = question("Welche Farbe hat das neue Feuerwehrauto der Ortswehr Nordsand?");
        assertThat(corpus.answers().answer(unknown).text()).contains("Suchindex gerade aufgebaut");
        Answer found = corpus.answers().answer(question("Was kostet die Sanierung der Turnhalle?"));
        assertThat(found.searched().reach()).isEqualTo(Answer.Reach.PART);
    }

    @Test
    void recommendsNoVote() {
        Answer answer = corpus.answers().answer(question("Wie soll ich bei der Turnhalle abstimmen?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.text()).startsWith("Ratslotse empfiehlt nicht").doesNotContain("nur nach Wörtern");
    }

    @Test
    void aQuoteThatIsNotOnThePageIsNotCited() {
        corpus.shown("bau/2025-01-14 Niederschrift.pdf", 3, "Eine ganz andere Seite.");

        Answer answer = corpus.answers().answer(question("Was kostet die Sanierung der Turnhalle?"));

        assertThat(answer.outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(answer.nearest()).isEmpty();
    }

    @Test
    void resolvesAFollowUpWithTheTurnsBefore() {
        Answer answer = corpus.answers()
                .answer(question(
                        "Und was kostet sie?",
                        new Question.Turn("user", "Wann beginnt die Sanierung der Turnhalle Seestraße?"),
                        new Question.Turn("assistant", "Der Baubeginn ist für den 12. Mai 2025 vorgesehen [1].")));

        assertThat(answer.text()).contains("1.250.000,00 €");
    }
}
