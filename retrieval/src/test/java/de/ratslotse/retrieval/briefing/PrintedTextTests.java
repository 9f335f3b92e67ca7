package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintedTextTests {

    @Test
    void putsBrokenWordsTogether() {
        assertThat(PrintedText.repaired("Die Verwal-\ntung prüft.")).isEqualTo("Die Verwaltung prüft.");
        assertThat(PrintedText.repaired("die SPÖ-\nFraktion")).isEqualTo("die SPÖ-Fraktion");
        assertThat(PrintedText.repaired("Vor-\nund Nachteile")).isEqualTo("Vor- und Nachteile");
    }

    @Test
    void leavesTheBulletAwayAndEndsTheSentence() {
        assertThat(PrintedText.sentence("• Mülleimer am Markt")).isEqualTo("Mülleimer am Markt.");
        assertThat(PrintedText.sentence("Kosten: 12 €")).isEqualTo("Kosten: 12 €.");
        assertThat(PrintedText.sentence("Wer war dafür?")).isEqualTo("Wer war dafür?");
    }

    @Test
    void leavesThePageNumberBetweenTwoLinesAway() {
        assertThat(PrintedText.repaired("nach Vorberatung im\n\n– 6 –\nPlanungsausschuss den Plan"))
                .isEqualTo("nach Vorberatung im Planungsausschuss den Plan");
        assertThat(PrintedText.repaired("den Plan,\n-- 1 of 3 --\nden Vertrag")).isEqualTo("den Plan, den Vertrag");
        assertThat(PrintedText.repaired("Punkt – 6 – entfällt")).isEqualTo("Punkt – 6 – entfällt");
    }

    @Test
    void neverChangesANumber() {
        assertThat(PrintedText.sentence("- 12.700,-- € für 2022-\n2027"))
                .contains("12.700,-- €")
                .contains("2022- 2027");
    }
}
