package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In the pictures a bar stands between two sentences.
class SentencesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat tagt.|Er beschließt!|Wer zahlt?|Niemand",
                "Nach § 4 Abs. 2 Nr. 3 der Satzung gilt dies.|Die Frist beträgt z. B. Die Hälfte, d. h. zwei Wochen.",
                "Die Sitzung am 3. Juni 2025 beginnt um 19.30 Uhr.|Sie endet am 03.06.2025.|Der Rat dankt.",
                "Das Revier 10 westl. B3 wird laut Vorlage-Nr. 2025/0417 verpachtet (wie z. B. Revier 9).|Der Rat stimmt zu.",
                "Die 14. Änderung des Plans wurde i. d. R. Anfang Mai beschlossen.|Danach nicht.",
                "Das war im Jahr 2025.|Der Ausschuss folgte dem.",
                "Die Kosten betragen 1.250.000,00 Euro.|Das sind ca. 12,5 % mehr.",
                "Herr Dr. A. Mustermann fragt nach Str. und Nr. des Hauses.|Frau B. Beispiel antwortet.",
                "„Wir bauen!“|So sprach der Bürgermeister.",
                "Der Verein Sonnenhof e. V. Lotsenau erhält den Zuschuss usw.|Die Mittel stehen bereit.",
                "1. Der Rat stimmt zu.|\n2. Die Verwaltung wird beauftragt.",
                "Folgende Punkte:|\n- Turnhalle\nmit Dach|\n- Schule|\n• Bad",
                "Straße\t12.000 €|\nWeg\t3.000 €|\nDie Verwaltung empfiehlt die\nAnnahme des Antrags in voller Höhe.",
                "Überschrift ohne Punkt|\n\nDer Text beginnt hier\nund geht weiter.",
                "Beschluss:|\nDer Rat der Gemeinde stimmt dem Ver-\ntrag mit der Stadt zu.|Einstimmig.",
                "TOP 3 Turnhalle|\nDie Verwaltung berichtet, dass der Bau der Turnhalle im Herbst beginnen wird und\nKosten entstehen.",
                "Die Vorlage (vgl. Anlage 2) liegt vor (s. o.).|Es folgt die Abstimmung…|Ende",
                "Auf TOP 3.|Der Ausschuss wartet.",
                "Den Ehrenring erhalten Herr LAbg. Muster, Herr RegR. Beispiel und GR. Probe.|Sie danken.",
                "Grundstücke Nr. 12/3 mit 40 m² und Nr.\n4567/8 mit 53 m².|Sie liegen am Hafen, weit draußen, hinter dem Deich und den Gärten.",
                "Berufen wird Frau Dipl.-Ing. Birgit Muster als Stellvertreterin.|Sie kostet circa.\n12 Euro, wie eine Mitarbeiterin der Dst. Hafen sagt, am Tag.",
                "Das Flst. 345 wird verkauft, siehe Abb.\n2 im Plan.|Mehr nicht."
            })
    void cutsGerman(String picture) {
        assertThat(picture(plain(picture), "de")).isEqualTo(expected(picture));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith and Cllr. Jones met at St. Mary's.|They left at 7:30 p.m.|The meeting closed.",
                "By-law No. 2023-37 was read.|Carried.",
                "The cost is $12,240.40 incl. tax, e.g. HST.|It was paid in 2024.|Members agreed.",
                "1. Apologies|\n2. Minutes of the last meeting|\nResolved: That the minutes be adopted."
            })
    void cutsEnglish(String picture) {
        assertThat(picture(plain(picture), "en")).isEqualTo(expected(picture));
    }

    @Test
    void findsNothingInBlanks() {
        assertThat(Sentences.of(" \n\t ", "de")).isEmpty();
        assertThat(Sentences.of("", "de")).isEmpty();
    }

    @Test
    void putsEveryCharacterThatIsNotBlankInExactlyOneSentence() {
        Random random = new Random(7);
        String alphabet = "aB1 .!?:\n\t-§„“)(z. Der\u00ad•,";
        for (int round = 0; round < 3_000; round++) {
            String text = random.ints(random.nextInt(80), 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            int covered = 0;
            for (Span span : Sentences.of(text, round % 2 == 0 ? "de" : "en")) {
                assertThat(text.substring(covered, span.start())).as(text).isBlank();
                assertThat(span.of(text)).as(text).isNotBlank();
                covered = span.end();
            }
            assertThat(text.substring(covered)).as(text).isBlank();
        }
    }

    private static String picture(String text, String language) {
        List<Span> spans = Sentences.of(text, language);
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
    }

    private static String plain(String picture) {
        return picture.replace("|\n", "\n").replace("|", " ");
    }

    private static String expected(String picture) {
        return picture.replaceAll("\\|\n+", "|");
    }
}
