package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class AgendaTests {

    @Test
    void countsOnOverNumbersThatBelongToTitles() {
        Structure structure = Picture.plain("""
                Bekanntmachung
                Die 6. Sitzung des Rates der Gemeinde Lotsenau findet am Donnerstag, dem 18.10.2007, um 18.30 Uhr, im
                Rathaus, statt.
                Tagesordnung:
                1. Eröffnung der Sitzung
                2. Fortschreibung des Konzeptes zur Sicherung des Haushalts der Gemeinde Lotsenau zur
                1. Nachtragshaushaltssatzung für das Jahr 2007
                3. 14. Änderung des Plans
                - Feststellungsbeschluss
                4. Bericht über die Tätigkeiten der Beauftragten der Gemeinde Lotsenau in der Zeit vom
                01.07.2005 - 30.06.2007
                Im Anschluss findet eine nichtöffentliche Sitzung statt.
                Lotsenau, 13.09.2007
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Eröffnung der Sitzung",
                        "2 Fortschreibung des Konzeptes zur Sicherung des Haushalts der Gemeinde Lotsenau zur"
                                + " 1. Nachtragshaushaltssatzung für das Jahr 2007",
                        "3 14. Änderung des Plans - Feststellungsbeschluss",
                        "4 Bericht über die Tätigkeiten der Beauftragten der Gemeinde Lotsenau in der Zeit vom"
                                + " 01.07.2005 - 30.06.2007");
        assertThat(structure.meeting().start().map(Printed::value)).contains(LocalTime.of(18, 30));
    }

    @Test
    void keepsExplanationsAndNestedListsOutOfTitles() {
        Structure structure = Picture.printed("""
                *Einladung
                Donnerstag, 26. Juni 2025 um 18:30 Uhr
                *3. Sitzung des Gemeinderates

                *Tagesordnung

                1. Verleihung von Zeichen an ausgeschiedene
                   Mitglieder des Gemeinderates
                   BdB-325-01-1-2022

                   An Mitglieder sollen Zeichen verliehen werden.

                2. Weitere Themen
                     - Bänke
                     - Wege

                3. Ausbildung
                   1. Die Sitzung dient der Ausbildung.
                   2. Nichts wird beraten.

                4. Schluss
                """);
        assertThat(Picture.items(structure).getFirst())
                .isEqualTo(
                        "1 Verleihung von Zeichen an ausgeschiedene Mitglieder des Gemeinderates {BdB-325-01-1-2022}");
        assertThat(structure.items()).hasSize(4);
        assertThat(structure.items().get(1).title()).contains("Weitere Themen");
    }

    @Test
    void knowsThePublicPartFromTheOther() {
        Structure structure = Picture.printed("""
                *Tagesordnung

                Ö 1 Eröffnung
                Ö 2 Bericht
                Ö 2.1 Bericht des Amtes
                N 3 Grundstück
                """);
        assertThat(Picture.items(structure))
                .containsExactly("1 Eröffnung", "2 Bericht", "2.1 Bericht des Amtes", "3 Grundstück (not public)");
    }

    @Test
    void findsNothingInALetter() {
        Structure structure =
                Picture.plain("Sehr geehrte Damen und Herren,\nvielen Dank für Ihr Schreiben vom 3. Mai 2024.\n");
        assertThat(structure.kind()).isEqualTo(FileKind.OTHER);
        assertThat(structure.items()).isEmpty();
        assertThat(structure.meeting()).isEqualTo(PrintedMeeting.NONE);
        assertThat(Picture.plain("").kind()).isEqualTo(FileKind.OTHER);
    }

    @Test
    void endsWhereOtherFilesWereBoundToIt() {
        Structure structure = Picture.printed("""
                *AGENDA
                *Tuesday, February 3, 2026
                START TIME 6:30 p.m.

                1. Disclosure of pecuniary interest.
                2. Resolution: Adopt the minutes of the last meeting.
                3.Resolution: Closed Session
                4. Adjournment.
                ===
                *MINUTES

                A regular meeting of the Township of Elmford Council was held on Tuesday, January 20, 2026.

                R2026-16 B. Sample, C. Test:
                THAT the minutes be adopted. Carried.

                R2026-17 B. Sample, C. Test:
                THAT the tender be awarded. Carried.
                """);
        assertThat(structure.meeting().date().map(Printed::value)).contains(LocalDate.of(2026, 2, 3));
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Disclosure of pecuniary interest",
                        "2 Resolution: Adopt the minutes of the last meeting",
                        "3 Resolution: Closed Session (not public)",
                        "4 Adjournment");
    }
}
