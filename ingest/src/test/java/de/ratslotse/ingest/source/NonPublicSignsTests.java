package de.ratslotse.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonPublicSignsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025/nichtöffentlich/Vorlage.pdf          | held
            2025/nichto\u0308ffentlich/Vorlage.pdf    | held
            2025/Nicht-öffentlich/Vorlage.pdf         | held
            2025/nicht-oeffentlich/Vorlage.pdf        | held
            2025/nicht oeffentlich/Vorlage.pdf        | held
            2025/NICHT_OEFFENTLICH/Vorlage.pdf        | held
            2025/Vorlage nichtöffentliche Sitzung.pdf | held
            2025/nicht%C3%B6ffentlich/Vorlage.pdf     | held
            2025/non-public/report.pdf                | held
            2025/nonpublic_report.pdf                 | held
            2025/Vertraulich - Personal.pdf           | held
            2025/CONFIDENTIAL.pdf                     | held
            2025/öffentlich/Vorlage.pdf               | open
            2025/Öffentliche Sitzung.pdf              | open
            2025/noch nicht veröffentlicht.pdf        | open
            2025/public/report.pdf                    | open
            2025/Öffentlichkeitsarbeit.pdf            | open
            """)
    void readsThePath(String path, String verdict) {
        assertThat(NonPublicSigns.inPath(path).isPresent() ? "held" : "open").isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VERTRAULICH\nPersonalangelegenheit",
                "Stadt Lotsenau\n- Nichtöffentlich -\nBeschlussvorlage 2025/0001",
                "Stadt Lotsenau\nStatus: nichtöffentlich\nBeschlussvorlage",
                "Stadt Lotsenau\nNicht öffentliche Sitzung\nTOP 1 Grundstück",
                "Niederschrift über die nichtöffentliche Sitzung des Bauausschusses\nam 3. Juni 2025",
                "Nichtöffentliche Beschlussvorlage\nGrundstück am Hafen",
                "Protokoll\nNichtöffentlicher Teil\n1. Grundstück am Hafen",
                "Niederschrift\nNichtöffentliche Sitzung\nDer Beschluss wird öffentlich bekannt gemacht.",
                "Streng vertraulich!\nText",
                "STRICTLY CONFIDENTIAL\nReport",
                "Not for publication\nReport on land",
                "Erste Zeile\nZweite Zeile\nDritte\nVierte\nFünfte\nSechste\nNICHTÖFFENTLICH\nText",
            })
    void holdsWhatIsStamped(String page) {
        assertThat(NonPublicSigns.inPages(pages(page))).as(page).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tagesordnung\nÖffentlicher Teil\n1. Haushalt\nNichtöffentlicher Teil\n2. Grundstück",
                "Tagesordnung\n1. Begrüßung\n2. Haushalt\nNichtöffentlicher Teil\n3. Grundstück",
                "Öffentliche Sitzung\n1. Haushalt\nNichtöffentliche Sitzung\n2. Grundstück",
                "Im Anschluss findet eine nichtöffentliche Sitzung statt.",
                "Einladung\nIm Anschluss findet eine nicht öffentliche Sitzung\nstatt.",
                "Der Bericht ist vertraulich zu behandeln, sagt die Satzung in ihrem § 3.",
                "Beratungsfolge\nHauptausschuss\n12.05.2025\nVorberatung\nGremium\nnichtöffentlich\nGemeinderat\nöffentlich\nEntscheidung",
                "Niederschrift über die öffentliche und nichtöffentliche Sitzung\n1. Haushalt",
                "Der Vorsitzende stellt die Nichtöffentlichkeit her.",
                "The committee discussed confidential matters.\n1. Budget",
                "Das Protokoll wird nicht veröffentlicht.",
            })
    void doesNotHoldWhatOnlyMentionsIt(String page) {
        assertThat(NonPublicSigns.inPages(pages(page))).as(page).isEmpty();
    }

    private static List<Page> pages(String text) {
        return List.of(new Page(1, 595, 842, text, List.of()));
    }
}
