package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// On the left what stands in a text or a query, on the right the terms that are indexed and searched for.
class AnalysisTests {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            2025/0417-1            → 2025/417/1 2025 417 1
            2025-0417              → 2025/417 2025 417
            2025_0417              → 2025/417 2025 417
            DS 49/2012             → ds 49/2012 49 2012
            V/2024/012             → v/2024/12 v 2024 12
            Vorlage V-12/2024      → vorlag v/12/2024 v 12 2024
            1.250.000,00 Euro      → 1250000 euro
            1 250 000 Euro         → 1 250 0 euro
            £1,250,000             → 1250000
            3.6.2025               → 3/6/2025 3 6 2025
            03.06.2025             → 3/6/2025 3 6 2025
            19:30 Uhr              → 19/30 19 30 uhr
            § 34 Abs. 2            → 34 abs 2
            E-Bike                 → ebik e bik
            Süd-Ost-Tangente       → sudosttangent sud ost tangent
            Bürger:innen und/oder  → burg inn und oder
            Straße STRASSE Strasse → strass
            Räume Raeume           → raum
            Schuldächer            → schuldach
            der Anträge            → der antrag
            Größe Groesse          → gross
            ½ Tag                  → 1 2 tag
            """)
    void cutsFoldsAndStemsGerman(String text, String terms) {
        assertThat(terms(Language.GERMAN, Form.STEMS, text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            The mayor's proposals  → the mayor proposal
            by-law 2024-15         → bylaw by law 2024/15 2024 15
            councillors voted      → councillor vote
            Café naïve             → cafe naive
            """)
    void cutsFoldsAndStemsEnglish(String text, String terms) {
        assertThat(terms(Language.ENGLISH, Form.STEMS, text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Dach        → _dac dach ach_
            der         → _der der_
            in          → _in_
            Schuldächer → _sch schu chul huld ulda ldac dach ache cher her_
            """)
    void cutsWordsIntoStretchesOfFourLetters(String text, String terms) {
        assertThat(terms(Language.GERMAN, Form.GRAMS, text)).isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            Sanierung der Turnhallen  → sanier der, der turnhall
            Vorlage 2025/0417 vom Mai → vorlag 2025/417, 2025/417 417, 417 vom, vom mai
            Dach                      →
            """)
    void joinsNeighbouringStems(String text, @Nullable String pairs) {
        assertThat(String.join(
                        ", ",
                        IndexAnalyzer.analyzer(Language.GERMAN, Form.PAIRS).terms(text)))
                .isEqualTo(pairs == null ? "" : pairs);
    }

    @Test
    void joinsThousandsAcrossThinSpaces() {
        assertThat(terms(Language.GERMAN, Form.WORDS, "1\u202F250\u202F000 Euro"))
                .isEqualTo("1250000 euro");
    }

    @Test
    void dropsSoftHyphens() {
        assertThat(terms(Language.GERMAN, Form.WORDS, "Sanie\u00ADrung")).isEqualTo("sanierung");
    }

    @Test
    void readsAnyTextAtAll() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(200), 0, Character.MAX_CODE_POINT + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (Language language : Language.values()) {
                for (Form form : Form.values()) {
                    assertThat(IndexAnalyzer.analyzer(language, form).terms(text))
                            .allSatisfy(term -> assertThat(term).isNotEmpty());
                }
            }
        }
    }

    @Test
    void staysLinearInLongRuns() {
        String text = "1.".repeat(200_000) + "a-".repeat(200_000);
        assertThat(Words.of(text)).isNotEmpty();
    }

    private static String terms(Language language, Form form, String text) {
        return String.join(" ", IndexAnalyzer.analyzer(language, form).terms(text));
    }
}
