package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttendanceTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Es sind anwesend: 24 von 25 Mitgliedern (Anwesenheitsliste als Anlage 1)/Es fehlt entschuldigt: Frau Nele Feld (GLL) | 24 | 1",
                "Es sind anwesend: 23 von 25 Mitgliedern/Es fehlen entschuldigt: Herr Tim Kopp (SM), Frau Ulla Sand (BLL) | 23 | 2",
                "Anwesend: Ortsbürgermeister Jens Beispiel, Anke Muster-Nord, Ole/Probe. Es fehlt: Lars Mund (entschuldigt). Von der Verwaltung: Ida Amt. | 3 | 1",
                "Anwesend: Vorsitzende Eva Muster (SM); Bo Beispiel, Ole/Probe (BLL); Ida Feld (GLL). Von der Verwaltung: Jo Amt. | 4 | ",
                "Vorsitz: Frau Gesa Wolp (BLL)/Anwesend: Bernd Grog, Heike/Kamp (SM), Wolf Gang (FLF) als Vertreter für Eike Moor/Entschuldigt: Tim Kopp (SM) | 4 | 1",
                "Es sind anwesend:/Herr Jens Beispiel, Frau Anke/Muster,/Frau Eva Feld (GLL), ab 18:50 Uhr | 3 | "
            })
    void countsMembers(String lines, int present, Integer excused) {
        PrintedMeeting meeting = meeting(lines);
        assertThat(meeting.present().map(Printed::value)).contains(present);
        assertThat(meeting.excused().map(Printed::value).orElse(null)).isEqualTo(excused);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anwesend: siehe Anwesenheitsliste, Anlage 1, und Gäste",
                "Anwesend: die Mitglieder laut Liste, etwa 40 Gäste, Presse",
                "Anwesend: (wie auf Seite 2)"
            })
    void whatIsNoListOfNamesIsNotCounted(String lines) {
        assertThat(meeting(lines).present()).isEmpty();
    }

    @Test
    void aColumnOfNamesIsCounted() {
        PrintedMeeting meeting = Picture.printed("""
                        Niederschrift
                        Thema:                1. Sitzung des Stadtteilbeirates Hafenviertel
                        Besprechung am:       22. Januar 2020

                        Anwesende\tEntschuldigt\tVerteiler

                        Beirat:
                        Fr. Corinna Muster
                        Hr. Florian Beispiel
                                                 Hr. Stefan Probe\tAlle Ämter
                                                 Fr. Ute Feld
                                                                       Presse, Hr. Amt

                        Die Niederschrift beschränkt sich auf die Ergebnisse.

                        TOP 1: Eröffnung
                        Frau Muster eröffnet die Sitzung.
                        """).meeting();
        assertThat(meeting.excused().map(Printed::value)).contains(2);
    }

    private static PrintedMeeting meeting(String lines) {
        return Picture.plain("""
                        Niederschrift
                        der 3. Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024, im Dorfhaus
                        %s
                        Verwaltung: Dr. Mia Amt, Bo Schreiber (Protokoll)
                        TOP 1: Eröffnung
                        Herr Beispiel eröffnet die Sitzung.
                        Abstimmungsergebnis: einstimmig
                        """.formatted(lines.replace('/', '\n'))).meeting();
    }
}
