package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactMatchTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8 Stimmen | 8:0; mit 8 Stimmen angenommen; true",
                "8 Stimmen | 8:0; mit 8:0 angenommen; true",
                "21.000; jährlich 21 000 Euro; true",
                "21.000; jährlich 21000,00 Euro; true",
                "21.000; jährlich 121.000 Euro; false",
                "2700; set at £2,700.00; true",
                "11,768; $11,768.40 is left; false",
                "11,768; about 11 768 left; true",
                "600; 600 Euro Zuschuss; true",
                "600; 1600 Euro; false",
                "50 %; das sind 50% der Wohnungen; true",
                "Mülleimer | Abfalleimer; neue ABFALLEIMER; true",
                "einstimmig; mehrheitlich; false",
            })
    void comparesAsThePeopleWhoWroteThemMeant(String fact, String answer, boolean stands) {
        assertThat(FactMatch.stands(fact, answer)).isEqualTo(stands);
    }
}
