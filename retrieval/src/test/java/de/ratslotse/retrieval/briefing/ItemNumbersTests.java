package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Items named on invented pages.
class ItemNumbersTests {

    private static final String BUDGET = """
            Punkt 1 der Tagesordnung: Einzelberatung des Haushaltsplans
            Antrag 1.63 (Seite 201): Neue Bänke am Hafen (Muster)
            Vorlage: DHH/2031/6703
            Antrag 5 der Fraktion: Wege
            Abstimmungsergebnis:
            Antrag 1.63: mehrheitlich abgelehnt (3 Ja, 39 Nein)""";

    @Test
    void namesTheItemInTheWordsOfThePage() {
        assertThat(ItemNumbers.in(BUDGET, "1")).contains("Punkt 1 der Tagesordnung");
        assertThat(ItemNumbers.in("Item 4.2 of the agenda: footways", "4.2")).contains("Item 4.2 of the agenda");
    }

    @Test
    void aMotionToABudgetIsAnItem() {
        assertThat(ItemNumbers.in(BUDGET, "1.63")).contains("Antrag 1.63");
        assertThat(ItemNumbers.in("Motion 2.7: benches", "2.7")).contains("Motion 2.7");
    }

    @Test
    void aMotionWithANumberOfItsOwnIsNone() {
        assertThat(ItemNumbers.in(BUDGET, "5")).isEmpty();
        assertThat(ItemNumbers.in(BUDGET, "1.6")).isEmpty();
        assertThat(ItemNumbers.in(BUDGET, "63")).isEmpty();
    }
}
