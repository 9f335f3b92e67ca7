package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Die Gesamtkosten betragen 1.250.000,00 €. | AMOUNT 1250000 EUR",
                "rund 4,0 Mio. Euro | AMOUNT 4000000 EUR",
                "in Höhe von 12.700,-- € | AMOUNT 12700 EUR",
                "in der Höhe von € 21.000,-- für | AMOUNT 21000 EUR",
                "EUR 1.250,50 | AMOUNT 1250.5 EUR",
                "5000 Euro | AMOUNT 5000 EUR",
                "12 000 Euro | AMOUNT 12000 EUR",
                "350 T€ | AMOUNT 350000 EUR",
                "3 Tsd. Euro | AMOUNT 3000 EUR",
                "1,2 Milliarden Euro | AMOUNT 1200000000 EUR",
                "2.500 € | AMOUNT 2500 EUR",
                "19,90 € | AMOUNT 19.9 EUR",
                "50 Cent | AMOUNT 50 CENT",
                "80 % der Plätze | PERCENT 80",
                "7,5 Prozent | PERCENT 7.5",
                "am 12. Mai 2023 | DATE 2023-5-12",
                "am 12.05.2023 | DATE 2023-5-12",
                "am 12.5.23 | DATE 2023-5-12",
                "im Jänner 2022 | DATE 2022-1-0",
                "im September | DATE 0-9-0",
                "ab 03.06. | DATE 0-6-3",
                "2023-05-12 | DATE 2023-5-12",
                "um 18:30 Uhr | TIME 18:30",
                "um 18 Uhr | TIME 18:00",
                "um 18.30 Uhr | TIME 18:30",
                "mit 12:3 angenommen | VOTES 12:3",
                "mit 18 : 18 | VOTES 18:18",
                "mit 12 zu 3 Stimmen | VOTES 12:3",
                "vier Ja-Stimmen | NUMBER 4",
                "siebenundzwanzig Mitglieder | NUMBER 27",
                "einstimmig | RESULT UNANIMOUS",
                "mehrheitlich zugestimmt | RESULT BY_MAJORITY",
                "Vorlage 2025/0417-1 | REFERENCE 2025/0417-1",
                "Vorlage VI/191/2019 | REFERENCE VI/191/2019",
                "Akt SD-KFM-143-2022 | REFERENCE SD-KFM-143-2022",
                "12 kVA | NUMBER 12",
                "2,5 km | NUMBER 2.5",
                "bis Februar 2.300 kWh | DATE 0-2-0, NUMBER 2300",
                "im Jahr 2023. | NUMBER 2023",
            })
    void readsGerman(String text, String expected) {
        assertThat(written(text, Language.GERMAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a precept of £2,000.00 | AMOUNT 2000 GBP",
                "£2700 | AMOUNT 2700 GBP",
                "$28,363.00 including taxes | AMOUNT 28363 USD",
                "1.5 million pounds | AMOUNT 1500000 GBP",
                "2,500 people | NUMBER 2500",
                "2.5 km | NUMBER 2.5",
                "May 12, 2023 | DATE 2023-5-12",
                "12 May 2023 | DATE 2023-5-12",
                "the 12th of May 2023 | DATE 2023-5-12",
                "until March 15 | DATE 0-3-15",
                "6:00 a.m. | TIME 6:00",
                "8 p.m. | TIME 20:00",
                "seven councillors | NUMBER 7",
                "twenty-one meetings | NUMBER 21",
                "carried unanimously | RESULT UNANIMOUS",
                "50 per cent | PERCENT 50",
            })
    void readsEnglish(String text, String expected) {
        assertThat(written(text, Language.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void readsEachStretchOnce() {
        assertThat(written("Am 12. Mai 2023 mit 18 Ja-Stimmen gegen 3 Nein-Stimmen: 21.000,-- €", Language.GERMAN))
                .isEqualTo("DATE 2023-5-12, NUMBER 18, NUMBER 3, AMOUNT 21000 EUR");
    }

    @Test
    void mayIsAWordAndNotAlwaysAMonth() {
        assertThat(written("Members may march.", Language.ENGLISH)).isEmpty();
    }

    @Test
    void aMoreExactDateSupportsALessExactOne() {
        assertThat(supports("am 12.05.2023", "im Mai 2023")).isTrue();
        assertThat(supports("am 12.05.2023", "2023")).isTrue();
        assertThat(supports("im Mai 2023", "am 12.05.2023")).isFalse();
        assertThat(supports("am 12.05.2023", "am 12.05.2024")).isFalse();
    }

    @Test
    void amountsAreEqualByValueAndCurrency() {
        assertThat(supports("1.250.000,00 €", "1,25 Mio. Euro")).isTrue();
        assertThat(supports("1.250.000,00 €", "1.250.001 Euro")).isFalse();
        assertThat(supports("5000 Einwohner", "5000 Euro")).isFalse();
        assertThat(supports("12:3", "12 Stimmen")).isTrue();
        assertThat(supports("12:3", "3:12")).isFalse();
    }

    private static boolean supports(String source, String stated) {
        return Quantities.in(source, Language.GERMAN)
                .getFirst()
                .supports(Quantities.in(stated, Language.GERMAN).getFirst());
    }

    private static String written(String text, Language language) {
        return Quantities.in(text, language).stream()
                .map(found -> (found.kind() + " " + found.value() + " " + found.unit()).strip())
                .collect(Collectors.joining(", "));
    }
}
