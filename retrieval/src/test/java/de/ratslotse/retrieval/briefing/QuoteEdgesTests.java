package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class QuoteEdgesTests {

    private static final String FERRY = "Wie oft fährt die Fähre Seeadler im Winter?";

    @Test
    void aRowOfTheConsultationIsNotWhereAQuoteBegins() {
        assertThat(answer("""
                Gremien Termin TOP Ö / N Zuständigkeit
                Hafenausschuss Lotsenau 13.12.2023 4 Ö Beratung
                Kurzfassung

                Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste auf die Insel wollen.
                """, FERRY))
                .startsWith("Die Fähre Seeadler fährt")
                .doesNotContain("Kurzfassung", "13.12.2023");
    }

    @Test
    void theHeadingOfWhatComesNextAndAClosingAreNotWhereItEnds() {
        assertThat(answer("""
                Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste auf die Insel wollen.
                Finanzielle Auswirkungen
                Mit freundlichen Grüßen
                Petra Muster, Sprecherin der Hafenliste
                """, FERRY))
                .isEqualTo(
                        "Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste auf die Insel wollen.");
    }

    @Test
    void theResultOfAVoteStaysAtTheEnd() {
        assertThat(answer("""
                THAT the ferry Seagull runs three times a day in winter because fewer guests want to cross then.
                Carried.
                """, "How often does the ferry Seagull run in winter?"))
                .endsWith("Carried.");
    }

    @Test
    void aVoteWithoutAFullStopIsNoHalfSentence() {
        assertThat(answer("""
                Die Fähre Seeadler fährt im Winter dreimal am Tag. Der Fahrplan wird bis zum Herbst gedruckt.
                Beratungsergebnis: Einstimmig / 1 Enthaltung
                """, FERRY)).endsWith("Einstimmig / 1 Enthaltung.");
    }

    @Test
    void aCallFromTheBenchesIsLeftAway() {
        assertThat(answer("""
                Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste auf die Insel wollen.
                (Heiterkeit bei der Hafenliste)
                """, FERRY)).doesNotContain("Heiterkeit");
    }

    @Test
    void theBeginningOfASentenceAtThePagesEdgeIsLeftAway() {
        assertThat(answer(
                        "Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste kommen. Die genaue Aufteilung der",
                        FERRY))
                .isEqualTo("Die Fähre Seeadler fährt im Winter dreimal am Tag, weil dann weniger Gäste kommen.");
    }

    /// It may be the very reason.
    @Test
    void whatTellsSomethingBeforeThePageBreaksItOffStays() {
        assertThat(answer(
                        "Die Fähre Seeadler fährt im Winter dreimal am Tag. Das ist zum großen Teil der Tatsache geschuldet, dass dann weder Gäste noch",
                        FERRY))
                .endsWith("der Tatsache geschuldet, dass dann weder Gäste noch …");
    }

    @Test
    void theAnswerItselfIsMarkedWhereThePageBreaksItOff() {
        assertThat(answer("Die Fähre Seeadler fährt im Winter dreimal am Tag, und zwar nach dem neuen Plan der", FERRY))
                .endsWith("nach dem neuen Plan der …");
    }

    @Test
    void theNumberOfAPageWithinASentenceDoesNotEndIt() {
        assertThat(answer("""
                Die Fähre Seeadler fährt im Winter dreimal am Tag und wäre nach dem Plan

                – 8 –

                nämlich dann billiger als der Bus über den Deich. Danach sprach Frau Muster.
                """, FERRY)).contains("nach dem Plan nämlich dann billiger als der Bus über den Deich.");
    }

    @Test
    void aFurtherQuoteThatOnlyNamesThingsIsLeftOut() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        "rat/2025-03-11 Niederschrift.pdf",
                        1,
                        "Frau Muster sagt, dass die Fähre Seeadler im Winter dreimal am Tag fährt.")
                .page(
                        "rat/2019 Inhalt.pdf",
                        2,
                        "Fahrplan der Fähre Seeadler im Winter, Anleger Fähre Seeadler, Fahrplan Winter, Fähre Seeadler am Nordufer, Bild der Fähre Seeadler im Winter");

        assertThat(corpus.answers()
                        .answer(question("Was sagt Frau Muster zur Fähre Seeadler im Winter?"))
                        .citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.quote()).startsWith("Frau Muster"));
    }

    private static String answer(String page, String question) {
        return new PaperCorpus()
                        .page("rat/2025-03-11 Niederschrift.pdf", 1, page)
                        .answers()
                        .answer(question(question))
                        .statements()
                        .stream()
                        .map(Answer.Statement::text)
                        .collect(Collectors.joining(" "));
    }
}
