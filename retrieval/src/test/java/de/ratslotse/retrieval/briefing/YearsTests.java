package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class YearsTests {

    @Test
    void writesTwoYearsInARowInFull() {
        assertThat(Years.inFull("Wer wollte im Haushalt 24/25 mehr Geld?"))
                .isEqualTo("Wer wollte im Haushalt 2024/2025 mehr Geld?");
    }

    @Test
    void leavesDaysPartsAndPaperNumbersAlone() {
        for (String text : new String[] {
            "Klasse 11/12", "Stand 24/26", "Vorlage 2024/25", "am 24/25/2026", "Antrag 24/25-3", "Nr. 1/24/25"
        }) {
            assertThat(Years.inFull(text)).isEqualTo(text);
        }
    }
}
