package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Beratungsergebnis: 14 Ja-Stimmen / 9 Nein-Stimmen / 2 Enthaltungen",
                "Abstimmungsergebnis: Ja 6 Nein 2 Enthaltung 0",
                "der Ausschuss hat mit fünf zu vier Stimmen zugestimmt",
                "The decision passed by 14 votes to 9.",
                "Der Antrag wird einstimmig angenommen."
            })
    void aCountedVoteHoldsWhatAVoteAsksFor(String text) {
        assertThat(Asked.VOTE.evidence(text, Quantities.in(text, Language.GERMAN)))
                .isEqualTo(1);
    }

    @Test
    void aWordOfAVoteAloneHoldsLess() {
        String text = "Die Mehrheit der Bürger sieht das anders.";

        assertThat(Asked.VOTE.evidence(text, Quantities.in(text, Language.GERMAN)))
                .isLessThan(0.9);
    }

    @Test
    void howLongIsAnsweredByAStretchOfTime() {
        String text = "Anfragen werden binnen vier Wochen beantwortet.";

        assertThat(Asked.in("Wie lange hat die Verwaltung Zeit?")).containsExactly(Asked.DURATION);
        assertThat(Asked.DURATION.evidence(text, Quantities.in(text, Language.GERMAN)))
                .isEqualTo(1);
    }

    @Test
    void howCloseAVoteWasAsksForIt() {
        assertThat(Asked.in("wie knapp war das mit der fähre?")).contains(Asked.VOTE);
        assertThat(Asked.in("Der neue Anleger: waren da alle dafür?")).contains(Asked.VOTE);
        assertThat(Asked.in("Ist der Pegel deutlich gestiegen?")).doesNotContain(Asked.VOTE);
    }

    @Test
    void whoPaysMoreIsAskedForAnAmount() {
        assertThat(Asked.in("Zahlt die Stadt 2027 mehr für die Fähre?")).contains(Asked.AMOUNT);
        assertThat(Asked.in("Zahlt die Stadt nicht mehr für die Fähre?")).doesNotContain(Asked.AMOUNT);
        assertThat(Asked.in("Was haben die Grünen zur Fähre verlangt?")).doesNotContain(Asked.AMOUNT);
    }

    @Test
    void wievielWithAVerbAsksForMoneyAndWithANounForANumber() {
        assertThat(Asked.in("wurde die leiter bezahlt und wieviel gabs dazu?"))
                .contains(Asked.AMOUNT)
                .doesNotContain(Asked.COUNT);
        assertThat(Asked.in("Wie viele Wohnungen werden gebaut?"))
                .contains(Asked.COUNT)
                .doesNotContain(Asked.AMOUNT);
        assertThat(Asked.in("Wie viel Prozent der Stellen sind frei?")).contains(Asked.COUNT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Welche Stationen hatte der Antrag?",
                "Wie ging es mit dem Plan für die Fähre weiter?",
                "Was ist aus der Fähre geworden?",
                "What became of the ferry?"
            })
    void whatBecameOfItAsksForTheStatus(String question) {
        assertThat(Asked.in(question)).contains(Asked.STATUS);
    }

    @Test
    void theLastVoteIsAVote() {
        assertThat(Asked.in("Wie ging die Schlussabstimmung aus?")).contains(Asked.VOTE);
    }

    @Test
    void whoAsksWhyAGrantWasCutDoesNotAskForItsAmount() {
        assertThat(Asked.in("Warum will die Uferliste den Zuschuss für die Fähre streichen?"))
                .containsExactly(Asked.REASON);
        assertThat(Asked.in("Warum und um wieviel Euro wird der Zuschuss gekürzt?"))
                .contains(Asked.AMOUNT);
    }

    @Test
    void byHowMuchAndHowHighAskForANumber() {
        assertThat(Asked.in("Um wieviel wird das Halteverbot verlängert?")).containsExactly(Asked.COUNT);
        assertThat(Asked.in("Wie hoch wird die Mauer am Hafen?")).containsExactly(Asked.COUNT);
        assertThat(Asked.in("Was wäre die Miete für den Anleger?")).containsExactly(Asked.AMOUNT);
    }

    @Test
    void fromWhenToWhenIsAnsweredByTimesOfDay() {
        String text = "Betreut wird von 7:30 Uhr bis 16.30 Uhr.";

        assertThat(Asked.in("Von wann bis wann werden die Kinder betreut?")).contains(Asked.DURATION);
        assertThat(Asked.DURATION.evidence(text, Quantities.in(text, Language.GERMAN)))
                .isEqualTo(1);
    }
}
