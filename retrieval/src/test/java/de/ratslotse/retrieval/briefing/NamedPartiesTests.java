package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPartiesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Der Bauausschuss stimmt zu.             | Niederschrift Bauausschuss: Der Ausschuss stimmt zu.  | true
                    Der Ausschuss stimmt zu.                | Niederschrift Bauausschuss                            | true
                    Der Finanzausschuss stimmt zu.          | Niederschrift Bauausschuss                            | false
                    Der Gemeinderat beschließt.             | Niederschrift Rat 12.03.2026                          | true
                    Der Rat beschließt.                     | Niederschrift Bauausschuss 03.06.2025                 | false
                    Der Rat beschließt.                     | Beschluss: Die Brücke wird erneuert.                  | true
                    Der Ortsrat beschließt.                 | Niederschrift Rat                                     | false
                    Frau Dr. Rieke berichtet.               | Frau Dr. Rieke stellt den Bericht vor.                | true
                    Frau Dr. Quendler berichtet.            | Frau Dr. Rieke stellt den Bericht vor.                | false
                    Die GLL-Fraktion beantragt es.          | Antrag der Fraktion GLL                               | true
                    Die SPD-Fraktion beantragt es.          | Antrag der Fraktion GLL                               | false
                    """)
    void bodiesGroupsAndPersonsStandNearTheQuote(String statement, String near, boolean stand) {
        assertThat(NamedParties.stand(new Stated(statement, Language.GERMAN), near))
                .isEqualTo(stand);
    }
}
