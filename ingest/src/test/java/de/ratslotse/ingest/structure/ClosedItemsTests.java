package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedItemsTests {

    private static final String MINUTES = """
            P r o t o k o l l
            der Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024, im Dorfhaus
            Beginn der Sitzung: 19:00 Uhr
            Tagesordnung:
            - öffentlicher Teil -
            1. Eröffnung der Sitzung
            2. Neue Bänke
            - nichtöffentlicher Teil -
            3. Verkauf eines Grundstückes
            Zu Punkt 1: Eröffnung der Sitzung
            Frau Muster eröffnet die Sitzung.
            Zu Punkt 2: Neue Bänke
            Der Ortsrat beschließt einstimmig, drei Bänke zu kaufen.
            Ende öffentlicher Teil: 19:40 Uhr
            """;

    @Test
    void passesMinutesThatStopBeforeTheirNonPublicPart() {
        assertThat(ClosedItems.in(pages(MINUTES))).isEmpty();
        assertThat(ClosedItems.in(pages(MINUTES + """
                - nichtöffentlicher Teil -
                3. Verkauf eines Grundstückes
                Ende der Sitzung: 20:10 Uhr
                Genehmigungsvermerk:
                Das vorstehende Protokoll wurde in der Sitzung des Ortsrates am XX.XX.XXXX einstimmig genehmigt.
                """))).isEmpty();
    }

    @Test
    void tellsMinutesThatGoOnBehindClosedDoors() {
        String all = MINUTES + """
                - nichtöffentlicher Teil -
                Zu Punkt 3: Verkauf eines Grundstückes
                Der Ortsrat beschließt einstimmig, das Grundstück zu verkaufen.
                Ende der Sitzung: 20:10 Uhr
                """;
        assertThat(ClosedItems.in(pages(all))).isPresent();
    }

    private static List<Page> pages(String text) {
        return List.of(new Page(1, 0, 0, text, List.of()));
    }
}
