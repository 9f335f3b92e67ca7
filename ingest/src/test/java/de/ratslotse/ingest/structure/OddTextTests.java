package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Text that makes recognisers try everything: 400,000 characters are read in a second or two whatever they are.
class OddTextTests {

    private static final int SIZE = 400_000;
    private static final Duration MOST = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                " ",
                "1. ",
                "((((",
                "- ",
                "....",
                "wird einstimmig mit 3 Ja- und der Rat beschließt ",
                "Der Antrag wird mit wird werden, ",
                "Present: Mayor Councillor A, ",
                "1. a\n",
                "1. Titel\n2. Titel\n",
                "TOP 1: Titel\n",
                "Beschluss:\nEs wird einstimmig beschlossen.\n",
                "Abstimmungsergebnis:\nTOP 1: einstimmig (3 Ja)\nTOP 2: ",
                "Sitzung des Rates des Rates der ",
                "Stadtrat Muster: Nein.\n",
                "öffentlicher Teil\n1. Titel\n",
                "12.03.2024 18:00 Uhr am Montag, dem ",
                "R2024-1 A. Bee, C. Dee:\nThat Carried.\n",
                "Finanzielle Auswirkungen: 1.000.000.000.000 ",
                "\t\t\t"
            })
    void isReadInSeconds(String piece) {
        for (String head : List.of("Niederschrift\n", "Beschlussvorlage\n")) {
            String text = head + piece.repeat(SIZE / piece.length());
            Structure structure = Assertions.assertTimeoutPreemptively(
                    MOST, () -> new StructureReader().read(List.of(new Page(0, 0, 0, text, List.of())), ""));
            assertThat(PassageKinds.of(structure, 0, 10, 500)).isInstanceOf(StatementKind.class);
        }
    }
}
