package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Wer wollte mehr Geld für die Bücherei, und hat das geklappt? | Wer wollte mehr Geld für die Bücherei? | und hat das geklappt?
                    Zieht der Chor um? Was kostet das? | Zieht der Chor um? | Was kostet das?
                    Was kostet die Umbenennung und was bekommt ein Betrieb davon? | Was kostet die Umbenennung? | und was bekommt ein Betrieb davon?
                    Wann wurde die Anfrage beantwortet, und in welchem Ausschuss? | Wann wurde die Anfrage beantwortet? | und in welchem Ausschuss?
                    Who moved the cap on costs and how did the council vote? | Who moved the cap on costs? | and how did the council vote?
                    """)
    void twoThingsAskedAreTwoParts(String question, String first, String second) {
        assertThat(Parts.of(PaperCorpus.question(question)))
                .extracting(Question::text)
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wann und wo tagt der Bauausschuss?",
                "Welche Anträge gab es 2024 und 2025?",
                "Was sagen Frau Muster und Herr Beispiel zur Halle?",
                "Wie ging es mit dem Radweg weiter? Bitte zeitlich.",
                "What do the mayor and the council say about the hall?",
                "Und wer war dagegen?",
                "und",
                "???"
            })
    void oneThingAskedIsOnePart(String question) {
        assertThat(Parts.of(PaperCorpus.question(question)))
                .extracting(Question::text)
                .containsExactly(question);
    }

    @Test
    void theSecondPartIsReadWithTheFirst() {
        Question second = Parts.of(PaperCorpus.question("Zieht der Chor Hafenklang um? Was kostet das?"))
                .get(1);

        Inquiry inquiry = new QuestionReader(PaperCorpus.CLOCK).read(second);

        assertThat(inquiry.searchText()).contains("Was kostet das?", "Hafenklang");
        assertThat(inquiry.asked()).contains(Asked.AMOUNT);
        assertThat(inquiry.followUp()).isTrue();
    }
}
