package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPartsTests {

    private static final String ENDED =
            "Frau Muster dankt allen und schließt um 19:40 Uhr den ersten Teil der Sitzung.";
    private static final String GOES_ON =
            "The report on the harbour, item number 2 on the agenda, was moved to before item 7, after the";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- nichtöffentlicher Teil -",
                "Nichtöffentlicher Teil.",
                "B) Nicht öffentliche Sitzung:",
                "CLOSED SESSION",
                "Closed Session.",
                "II. Nichtöffentlicher Teil"
            })
    void aHeadingBeginsTheNonPublicPart(String line) {
        assertThat(isMark(ENDED, line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED SESSION", "Nichtöffentlicher Teil"})
    void withoutAFullStopItDoesWhateverStandsAbove(String line) {
        assertThat(isMark(GOES_ON, line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Closed Session.", "Closed session to discuss training"})
    void theEndOfASentenceDoesNot(String line) {
        assertThat(isMark(GOES_ON, line)).isFalse();
    }

    private static boolean isMark(String above, String line) {
        FileText text = FileText.of(List.of(new Page(1, 0, 0, above + "\n" + line, List.of())));
        return PublicParts.isNonPublicMark(text, 1);
    }
}
