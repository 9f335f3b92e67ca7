package de.ratslotse.ingest.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNamesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "CDU-Gemeinderatsfraktion | cdu",
                "GRÜNE-Gemeinderatsfraktion | grüne",
                "Bündnis 90/Die Grünen | grüne",
                "Fraktion BÜNDNIS 90/DIE GRÜNEN im Stadtrat | grüne",
                "Fraktion DIE LINKE. | linke",
                "SPD, FDP und GRÜNE | spd, fdp, grüne",
                "Stadtrat Anton Beispiel (AfD) | afd",
                "Stadträte Anna Muster (SPD), Otto Probe (CDU) | spd, cdu",
                "Fraktion GLL | gll",
                "GLL und SM Fraktionen | gll, sm",
                "Fraktionsgemeinschaft Freie Liste | freie liste",
                "KAL/Die PARTEI-Gemeinderatsfraktion | kal die partei",
                "KAL | kal",
                "FDP/XY | fdp xy",
                "Bündnis 90 / Die Grünen | grüne",
                "CDU-Gemeinderatsfraktion Musterstadt | cdu musterstadt",
                "Herr Beispiel | -",
                "Amt für Hochbau | -",
                "Ortschaftsrat Neudorf | -"
            })
    void areReadFromLetterheads(String originator, String keys) {
        String found =
                GroupNames.in(originator).stream().map(GroupNames.Group::key).collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(keys == null ? "" : keys);
    }
}
