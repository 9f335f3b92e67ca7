package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPartsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- nichtöffentlicher Teil -",
                "B) Nicht öffentliche Sitzung:",
                "CLOSED SESSION",
                "In camera",
                "II. Nichtöffentlicher Teil"
            })
    void aHeadingBeginsTheNonPublicPart(String line) {
        assertThat(PublicParts.isNonPublicMark(line)).isTrue();
    }

    /// "Item 2 was moved to before item 7, after the / Closed Session."
    @ParameterizedTest
    @ValueSource(strings = {"Closed Session.", "nichtöffentlichen Teil.", "Closed session to discuss training"})
    void theEndOfASentenceDoesNot(String line) {
        assertThat(PublicParts.isNonPublicMark(line)).isFalse();
    }
}
