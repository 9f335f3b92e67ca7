package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideVotesTests {

    @Test
    void anAmendmentIsToldWithItsOwnVoteAndTheMainVoteIsNot() {
        assertThat(told("""
                Frau Vieth unterstützt den Änderungsantrag. Der Antrag wird mit 14 Ja-Stimmen angenommen.
                Der Änderungsantrag 2025/0417/1 der Freien Liste wird mit 15 Ja-Stimmen, 8 Nein-Stimmen
                und 2 Enthaltungen angenommen.
                Beschluss in der geänderten Fassung:
                Beratungsergebnis: 14 Ja-Stimmen / 9 Nein-Stimmen
                """))
                .containsExactly(
                        "Der Änderungsantrag 2025/0417/1 der Freien Liste wird mit 15 Ja-Stimmen, 8 Nein-Stimmen und 2 Enthaltungen angenommen.");
    }

    @Test
    void aVoteOverSeveralLinesIsToldWhole() {
        assertThat(told("""
                Der Abänderungsantrag (wie auf Seite 3 angeführt) der Marktliste
                wird mit

                         14 Ja-Stimmen (Marktliste + Hafenliste)
                gegen    22 Nein-Stimmen (Dorfliste)

                         abgelehnt.

                Der Dringlichkeitsantrag (Anlage 2) der Dorfliste wird mit

                         31 Ja-Stimmen (Dorfliste)

                         angenommen.
                """))
                .containsExactly(
                        "Der Abänderungsantrag (wie auf Seite 3 angeführt) der Marktliste wird mit 14 Ja-Stimmen (Marktliste + Hafenliste) gegen 22 Nein-Stimmen (Dorfliste) abgelehnt.");
    }

    @Test
    void votesOnUrgencyAndOnTheOrderOfBusinessAreTold() {
        assertThat(told("""
                Dem Antrag der Dorf-, Markt- und Hafenliste wird
                die Dringlichkeit mit

                         7 Ja-Stimmen (Dorf- + Marktliste)
                gegen    8 Nein-Stimmen (Hafenliste)

                         nicht zuerkannt.

                Der Antrag zur Geschäftsordnung von GR. Mag. Ekhoff auf Zuweisung dieses
                Antrages in den Finanzausschuss zur Beratung wird mit

                         4 Ja-Stimmen (Dorfliste ohne GR. Ohlrich)
                gegen   11 Nein-Stimmen (Marktliste, GR. Ohlrich)

                         abgelehnt.
                """))
                .containsExactly(
                        "Dem Antrag der Dorf-, Markt- und Hafenliste wird die Dringlichkeit mit 7 Ja-Stimmen (Dorf- + Marktliste) gegen 8 Nein-Stimmen (Hafenliste) nicht zuerkannt.",
                        "Der Antrag zur Geschäftsordnung von GR. Mag. Ekhoff auf Zuweisung dieses Antrages in den Finanzausschuss zur Beratung wird mit 4 Ja-Stimmen (Dorfliste ohne GR. Ohlrich) gegen 11 Nein-Stimmen (Marktliste, GR. Ohlrich) abgelehnt.");
    }

    @Test
    void linesThatNameAnAmendmentAreTold() {
        assertThat(told("""
                Abstimmungsergebnis:
                Beschlussvorlage (geändert): mehrheitlich zugestimmt (40 Ja, 4 Nein)
                Mündlicher Änderungsantrag Dorfliste: mehrheitlich abgelehnt (21 Ja, 23 Nein)
                Ergänzungsantrag, Ziffer 2: mehrheitlich zugestimmt (28 Ja, 13 Nein,
                3 Enthaltungen)
                """))
                .containsExactly(
                        "Mündlicher Änderungsantrag Dorfliste: mehrheitlich abgelehnt (21 Ja, 23 Nein)",
                        "Ergänzungsantrag, Ziffer 2: mehrheitlich zugestimmt (28 Ja, 13 Nein, 3 Enthaltungen)");
    }

    @Test
    void severalMotionsOfAListAreToldEach() {
        assertThat(told("""
                Zwei Anträge wurden gestellt.
                - „Obstwiese“ der Schule: Mit 8 Stimmen angenommen
                - Bank am Weiher: Einstimmig abgelehnt
                """))
                .containsExactly(
                        "- „Obstwiese“ der Schule: Mit 8 Stimmen angenommen", "- Bank am Weiher: Einstimmig abgelehnt");
    }

    @Test
    void anEnglishAmendmentIsTold() {
        assertThat(
                        told(
                                "Cllr Hill moved an amendment. The amendment was put to the vote and lost by 5 votes to 7. Carried."))
                .containsExactly("The amendment was put to the vote and lost by 5 votes to 7.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Änderungsantrag wurde im Bauausschuss mit 5 Ja-Stimmen abgelehnt.",
                "Herr Ekhoff sagt, der Änderungsantrag werde von seiner Gruppe abgelehnt.",
                "Sollte unser Änderungsantrag abgelehnt werden, stimmen wir nicht zu.",
                "Der Änderungsantrag ist gut. Die Halle wird gebaut. Das ist beschlossen.",
                "- Obstwiese der Schule: Mit 8 Stimmen angenommen",
                "Der Rat hat den Änderungsantrag erhalten."
            })
    void talkIsNoVote(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static List<String> told(String text) {
        return SideVotes.in(text).stream()
                .map(span -> span.of(text).replaceAll("\\s+", " "))
                .toList();
    }
}
