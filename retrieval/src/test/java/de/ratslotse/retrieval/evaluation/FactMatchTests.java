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
                "131.900; Schadstoffe 0 140.000 140.000 131.900; true",
                "140; 140.000 131.900; false",
                "30.06 | 30. Juni; startet am 30.06.23 mit; true",
                "30.06; am 30.07.2023; false",
            })
    void comparesAsThePeopleWhoWroteThemMeant(String fact, String answer, boolean stands) {
        assertThat(FactMatch.stands(fact, answer)).isEqualTo(stands);
    }
}
