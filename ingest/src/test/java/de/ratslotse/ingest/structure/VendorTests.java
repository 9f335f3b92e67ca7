package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/// Pages as other council information systems and other countries print them.
class VendorTests {

    @Test
    void readsAgendasWhoseNumbersHaveNoMark() {
        Structure structure = Picture.plain("""
                Stadt Musterau
                Einladung
                zur 12. Sitzung des Bauausschusses der Stadt Musterau
                Sitzungstermin: Dienstag, 04.06.2024, 18:00 Uhr
                Ort, Raum: Rathaus, großer Sitzungssaal
                Tagesordnung
                Öffentlicher Teil:
                1 Eröffnung der Sitzung
                2 Neubau der Turnhalle
                Vorlage: 2024/123
                2.1 Außenanlagen
                Vorlage: 2024/124
                3 Anfragen
                Nichtöffentlicher Teil:
                4 Grundstücksangelegenheiten
                """);
        assertThat(structure.meeting().organization().map(Printed::value)).contains("Bauausschuss der Stadt Musterau");
        assertThat(structure.meeting().location().map(Printed::value)).contains("Rathaus, großer Sitzungssaal");
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Eröffnung der Sitzung",
                        "2 Neubau der Turnhalle {2024/123}",
                        "2.1 Außenanlagen {2024/124}",
                        "3 Anfragen",
                        "4 Grundstücksangelegenheiten (not public)");
    }

    @Test
    void readsCountsBesideThoseWhoWereThere() {
        Structure structure = Picture.plain("""
                Niederschrift
                über die öffentliche Sitzung des Gemeinderates Uferdorf am Dienstag, 04.06.2024, im Sitzungssaal
                TOP 1 Genehmigung der Niederschrift
                Beschluss:
                Die Niederschrift wird genehmigt.
                Abstimmungsergebnis: 12 : 0
                TOP 2 Neubau eines Stalls
                Beschluss:
                Dem Bauantrag wird das Einvernehmen erteilt.
                Abstimmungsergebnis:
                Anwesend: 12
                Ja-Stimmen: 10
                Nein-Stimmen: 2
                TOP 3 Widmung einer Straße
                Beschluss:
                Die Straße "Am Ufer" wird gewidmet.
                Einstimmig beschlossen.
                TOP 4a Anfragen
                """);
        assertThat(structure.items().stream().map(Picture::vote))
                .containsExactly("12:0:–", "10:2:– divided", "–:–:– unanimous", "–");
        assertThat(structure.items().get(2).resolution().map(Printed::value))
                .contains("Die Straße \"Am Ufer\" wird gewidmet.");
    }

    @Test
    void givesADecisionBelowTwoHeadingsToTheLowerWhereTheUpperOnlyGroups() {
        Structure structure = Picture.printed("""
                *Protokoll
                *der öffentlichen Sitzung der Bezirksvertretung Nord
                Datum: 12.03.2024
                Beginn: 17:00 Uhr   Ende: 19:30 Uhr

                *Tagesordnung

                1  Regularien
                2  Anträge
                2.1  Tempo 30 in der Uferstraße
                     Antrag der ABC-Fraktion
                     AN/0123/2024
                3  Mitteilungen

                ===
                *1 Regularien

                *2 Anträge

                *2.1 Tempo 30 in der Uferstraße
                    Antrag der ABC-Fraktion
                    AN/0123/2024

                Beschluss:
                Die Verwaltung wird beauftragt, Tempo 30 anzuordnen.

                Abstimmungsergebnis:
                Mehrheitlich gegen die Stimmen der DEF bei Enthaltung der GHI zugestimmt.

                *3 Mitteilungen
                """);
        assertThat(structure.meeting().date().map(Printed::value)).contains(LocalDate.of(2024, 3, 12));
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Regularien",
                        "2 Anträge",
                        "2.1 Tempo 30 in der Uferstraße {AN/0123/2024} accepted",
                        "3 Mitteilungen");
    }

    @Test
    void readsMotionsThatWereMovedAndSeconded() {
        Structure structure = Picture.printed("""
                *MINUTES
                *ELMFORD CITY COUNCIL
                *Monday, March 4, 2024

                Mayor Sample called the meeting to order at 7:00 p.m.

                *1. APPROVAL OF MINUTES

                Motion by Alderman Test, seconded by Alderman Proof, to approve the minutes of February 5.
                AYES: 6 NOES: 0 ABSENT: 1
                Motion carried.

                *2. ORDINANCE 24-03

                Councilmember Void moved, seconded by Councilmember Test, to adopt Ordinance 24-03.
                Roll call vote: Ayes: 3 Noes: 4. Motion failed.

                *3. PURCHASE OF A TRUCK

                Moved by Test, seconded by Void, to table the item to the next meeting.
                Motion passed unanimously.

                *4. NOTICE OF MOTION

                On the proposal of Councillor Test, seconded by Councillor Proof, it was agreed to refer this Notice of Motion to the Transport Committee.

                *5. DISPOSAL OF LAND

                A vote was taken which resulted as follows: For: 12, Against: 14, Abstentions: 2. The motion was lost.

                *6. CONFIRMATION

                Proposed by Councillor Sample, seconded by Councillor Test and resolved:
                "That the minutes be confirmed."
                """);
        assertThat(structure.meeting().start().map(Printed::value)).contains(LocalTime.of(19, 0));
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 APPROVAL OF MINUTES accepted",
                        "2 ORDINANCE 24-03 rejected",
                        "3 PURCHASE OF A TRUCK postponed",
                        "4 NOTICE OF MOTION referred",
                        "5 DISPOSAL OF LAND rejected",
                        "6 CONFIRMATION accepted");
        assertThat(structure.items().stream().map(Picture::vote))
                .containsExactly("6:0:–", "3:4:– divided", "–:–:– unanimous", "–", "12:14:2 divided", "–");
        assertThat(structure.items().getLast().resolution().map(Printed::value))
                .contains("\"That the minutes be confirmed.\"");
    }
}
