package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.council.Vote;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MinutesTests {

    private static final String LABELLED = """
            P r o t o k o l l
            der 3. Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024, im Dorfhaus, Deichweg 1
            Beginn der Sitzung: 19:00 Uhr
            Es sind anwesend:
            Herr Jens Beispiel, Ortsbürgermeister
            Frau Anke Muster
            Es fehlt entschuldigt:
            Herr Ole Probe
            Tagesordnung:
            - öffentlicher Teil -
            1. Eröffnung der Sitzung
            - Feststellung der Ladung
            - Feststellung der Beschlussfähigkeit
            2. Neubau der Bushaltestelle am Deichweg und Aufstellung von Bänken im Ortsteil
            1. Bauabschnitt
            (DS 7/2024)
            3. Anträge und Anfragen
            - nichtöffentlicher Teil -
            4. Stundung einer Forderung
            (DS 9/2024)
            Zu Punkt 1: Eröffnung der Sitzung
            Die Tagesordnung wird einstimmig festgestellt.
            Zu Punkt 2: Neubau der Bushaltestelle am Deichweg und Aufstellung von Bänken im Ortsteil
            1. Bauabschnitt
            (DS 7/2024)
            Frau Muster beantragt, nur drei Bänke zu kaufen. Der Antrag wird mit 1 Ja-Stimme und 4 Nein-Stimmen abgelehnt.
            Der Ortsrat empfiehlt dem Rat:
            Die Bushaltestelle am Deichweg wird gebaut.
            Beratungsergebnis: 4 Ja-Stimmen / 1 Nein-Stimme / 2 Enthaltungen
            Zu Punkt 3: Anträge und Anfragen
            Herr Beispiel berichtet, der Rat habe das einstimmig beschlossen.
            Ende der Sitzung: 20:15 Uhr
            """;

    @Test
    void readsTheMeetingFromItsHead() {
        PrintedMeeting meeting = Picture.plain(LABELLED).meeting();
        assertThat(meeting.organization().map(Printed::value)).contains("Ortsrat Uferdorf");
        assertThat(meeting.date().map(Printed::value)).contains(LocalDate.of(2024, 6, 3));
        assertThat(meeting.start().map(Printed::value)).contains(LocalTime.of(19, 0));
        assertThat(meeting.end().map(Printed::value)).contains(LocalTime.of(20, 15));
        assertThat(meeting.location().map(Printed::value)).contains("Dorfhaus, Deichweg 1");
        assertThat(meeting.present().map(Printed::value)).contains(2);
        assertThat(meeting.excused().map(Printed::value)).contains(1);
    }

    @Test
    void takesTitlesOverSeveralLinesAndItemsThatOnlyTheListNames() {
        assertThat(Picture.items(Picture.plain(LABELLED)))
                .containsExactly(
                        "1 Eröffnung der Sitzung",
                        "2 Neubau der Bushaltestelle am Deichweg und Aufstellung von Bänken im Ortsteil 1. Bauabschnitt"
                                + " {DS 7/2024} accepted",
                        "3 Anträge und Anfragen",
                        "4 Stundung einer Forderung {DS 9/2024} (not public)");
    }

    @Test
    void takesTheVoteAtTheLabelNotTheOneOnAnAmendment() {
        PrintedItem item = Picture.plain(LABELLED).items().get(1);
        assertThat(Picture.vote(item)).isEqualTo("4:1:2 divided");
        assertThat(item.resolution().map(Printed::value)).contains("Die Bushaltestelle am Deichweg wird gebaut.");
    }

    @Test
    void quotesWhatStandsOnThePage() {
        Structure structure = Picture.plain(LABELLED);
        structure.items().stream()
                .flatMap(item -> item.resolution().stream())
                .forEach(found -> assertThat(LABELLED.substring(found.start(), found.end()))
                        .isEqualTo(found.quote()));
        assertThat(structure.items().getFirst().heading().quote()).isEqualTo("Zu Punkt 1: Eröffnung der Sitzung");
    }

    @Test
    void doesNotTellARejectedTextAsADecision() {
        Structure structure = Picture.plain("""
                Niederschrift 12. Plenarsitzung Gemeinderat
                14. Mai 2024, 15:30 Uhr
                öffentlich
                Saal, Rathaus

                7.

                Punkt 7 der Tagesordnung: Gebühren für das Parken am
                Marktplatz
                Vorlage: 2024/0123

                Beschluss:
                Der Gemeinderat beschließt die Gebühren.

                Abstimmungsergebnis:
                Bei 12 Ja-Stimmen und 30 Nein-Stimmen mehrheitlich abgelehnt

                Stadtrat Beispiel (ABC): Der Ausschuss hat einstimmig zugestimmt.
                """);
        assertThat(structure.kind()).isEqualTo(FileKind.EXCERPT);
        assertThat(structure.meeting().location().map(Printed::value)).contains("Saal, Rathaus");
        assertThat(Picture.items(structure))
                .containsExactly("7 Gebühren für das Parken am Marktplatz {2024/0123} rejected");
        assertThat(Picture.vote(structure.items().getFirst())).isEqualTo("12:30:– divided");
    }

    @Test
    void findsNumbersAboveTheirTitlesAndResultsAtTheEndOfSpeeches() {
        Structure structure = Picture.printed("""
                *Verhandlungsschrift
                über die am Montag, dem 4. April 2022 stattgefundene
                *5. Sitzung des Gemeinderates

                                     1.)

                Messe GmbH; Ausstellung einer Erklärung
                FD-Fin-83-2022

                Der Antrag (Anlage 2) lautet nach Vorberatung im Ausschuss am 22.03.2022:

                1. Die Erklärung wird genehmigt.

                2. Ein Darlehen wird gewährt.

                GR. Beispiel, MBA: Ich stimme nicht zu, denn dafür gibt es viele Gründe, die ich nenne.
                Erstens ist die Erklärung zu lang.
                Zweitens ist sie zu kurz.
                Drittens weiß niemand, wozu sie gut ist.
                Viertens kostet sie Geld.
                Fünftens haben wir keines.
                Sechstens wurde im Ausschuss etwas anderes einstimmig beschlossen.
                Siebtens habe ich das schon gesagt.
                Achtens sage ich es wieder.
                Neuntens danke ich allen.
                Zehntens dem Amt.
                Schließlich bitte ich darum, dagegen zu stimmen.

                Der Antrag zu Punkt 1. der Tagesordnung wird mit

                           33 Ja-Stimmen (alle)
                   gegen 1 Nein-Stimme (Beispiel)
                              angenommen.

                                     2.)

                Verleihung einer Medaille
                BdB-325-01-9-2021

                Der Antrag lautet nach Vorberatung im Ausschuss am 22.03.2022:

                Die Medaille wird verliehen.

                                                     Einstimmig angenommen.
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Messe GmbH; Ausstellung einer Erklärung {FD-Fin-83-2022} accepted",
                        "2 Verleihung einer Medaille {BdB-325-01-9-2021} accepted");
        assertThat(Picture.vote(structure.items().getFirst())).isEqualTo("33:1:– divided");
    }

    @Test
    void aListOfNamesGoesOnOverleaf() {
        Structure structure = Picture.printed("""
                *Verhandlungsschrift
                über die am Montag, dem 4. April 2022 stattgefundene
                *5. Sitzung des Gemeinderates

                                     1.)

                Verleihung von Medaillen
                BdB-325-01-9-2021

                Der Antrag lautet nach Vorberatung im Ausschuss am 22.03.2022:

                In Würdigung ihrer Verdienste werden

                Herrn Ekhoff die Medaille in Gold,
                Frau Plathow die Medaille in Gold,
                ===
                Frau Ohlrich die Medaille in Silber,
                Herrn Petersen die Medaille in Silber
                verliehen.

                                                     Einstimmig angenommen.

                                     2.)

                Neubau der Halle
                BauD-078-2022

                Der Antrag lautet nach Vorberatung im Ausschuss am 22.03.2022:

                Die Halle wird gebaut.

                                                     Einstimmig angenommen.
                """);

        assertThat(structure.items().getFirst().resolution().map(Printed::value).orElse(""))
                .endsWith("Frau Ohlrich die Medaille in Silber, Herrn Petersen die Medaille in Silber verliehen.");
    }

    @Test
    void aResultThatStandsRightBelowAListIsNoPartOfIt() {
        Structure structure = Picture.printed("""
                *Verhandlungsschrift
                über die am Montag, dem 4. April 2022 stattgefundene
                *5. Sitzung des Gemeinderates

                                     1.)

                Mitteilung über Tätigkeiten
                Verf-015-W-44-2021

                Der Antrag (Anlage 3) lautet nach Vorberatung im Ausschuss am 22.03.2022:

                Der Gemeinderat erteilt der Tätigkeit als
                • Beirat der Beispiel GmbH sowie als
                • Vorstand der Muster GmbH
                seine Zustimmung.
                Einstimmig angenommen.

                                     2.)

                Verleihung einer Medaille
                BdB-325-01-9-2021

                Der Antrag lautet nach Vorberatung im Ausschuss am 22.03.2022:

                Die Medaille wird verliehen.

                Einstimmig angenommen.
                """);
        PrintedItem first = structure.items().getFirst();
        assertThat(Picture.items(structure).getFirst()).endsWith("accepted");
        assertThat(Picture.vote(first)).isEqualTo("–:–:– unanimous");
        assertThat(first.resolution().map(Printed::value).orElse("")).endsWith("seine Zustimmung.");
    }

    @Test
    void aQuoteEndsWithItsLine() {
        Structure structure = Picture.plain("""
                MINUTES
                A regular meeting of the Township of Elmford Council was held on Tuesday, August 15, 2023 starting at 6:30 p.m.
                Present: Councillors Bob Sample, Cy Test and Di Proof.
                Regrets: Mayor Ann Other
                Staff: Clerk Flo Chart.
                R2023-10 B. Sample, C. Test:
                That the minutes be adopted as published. Carried.
                """);
        assertThat(structure.meeting().excused().orElseThrow().quote()).isEqualTo("Regrets: Mayor Ann Other");
    }

    @Test
    void readsMotionsThatHaveOnlyANumber() {
        Structure structure = Picture.plain("""
                MINUTES
                A regular meeting of the Township of Elmford Council was held on Tuesday, August 15, 2023 starting at 6:30 p.m.
                Present: Mayor Ann Other and Councillors Bob Sample, Cy Test and Di Proof.
                Regrets: Councillor Ed Void.
                Disclosure of pecuniary interest: None.
                R2023-10 B. Sample, C. Test:
                That the minutes be adopted as published. Carried.
                R2023-11 C. Test, D. Proof:
                That the tender be awarded. Deferred.
                R2023-12 C. Test, D. Proof:
                That the meeting be adjourned. Time: 7:49 p.m. Carried.
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "– Disclosure of pecuniary interest",
                        "R2023-10 – accepted",
                        "R2023-11 – postponed",
                        "R2023-12 – accepted");
        assertThat(structure.meeting().organization().map(Printed::value)).contains("Township of Elmford Council");
        assertThat(structure.meeting().end().map(Printed::value)).contains(LocalTime.of(19, 49));
        assertThat(structure.meeting().present().map(Printed::value)).contains(4);
    }

    @Test
    void readsNumbersWithYearAndMonthWhateverTheirOrder() {
        Structure structure = Picture.printed("""
                *Elmford Parish Council - 7th May 2019
                *Present
                Councillors A Sample (Chair), B Test and C Proof

                *19.05.03 Apologies
                None

                *19.05.01 Election of Chair
                The Councillors resolved that Councillor Sample remain as Chair.

                *19.05.02 Planning Application
                Plans had been seen and it was resolved to support this application. It was noted.

                The Chairman brought the meeting to a close at 8.45pm
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "19.05.03 Apologies",
                        "19.05.01 Election of Chair elected",
                        "19.05.02 Planning Application accepted");
        assertThat(structure.items().getLast().resolution().map(Printed::value))
                .contains("it was resolved to support this application.");
    }

    @Test
    void letsTheListAtTheFrontTellWhereATitleEnds() {
        Structure structure = Picture.plain("""
                Protokoll
                der Sitzung des Ortsrates Uferdorf am Montag, dem 3. Juni 2024, im Dorfhaus
                Tagesordnung:
                1. Eröffnung der Sitzung
                2. Ausbau des Angebotes; Errichtung einer neuen Stätte in
                Uferdorf
                (DS 19/2024)
                3. Anträge und Anfragen
                Zu Punkt 1: Eröffnung der Sitzung
                Die Tagesordnung sind allen zugegangen. Herr Beispiel bittet, den
                Tagesordnungspunkt 3. Sodann soll es weitergehen.
                Zu Punkt 2: Ausbau des Angebotes; Errichtung einer neuen
                Stätte in Uferdorf
                (DS 19/2024)
                Der Ortsrat beschließt einstimmig den Ausbau des Angebotes und die Errichtung der Stätte.
                Zu Punkt 3: Anträge und Anfragen
                - Ortsbürgermeister Herr Jens Beispiel fragt an, ob die Bushaltestelle am Deichweg
                bald kommt.
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Eröffnung der Sitzung",
                        "2 Ausbau des Angebotes; Errichtung einer neuen Stätte in Uferdorf {DS 19/2024} accepted",
                        "3 Anträge und Anfragen");
    }

    @Test
    void readsItemsWithMarksForPublicAndTheirResultBelowTheHeading() {
        Structure structure = Picture.printed("""
                *Niederschrift
                über die 4. Sitzung des Bau- und Planungsausschusses der Stadt Musterau
                am Dienstag, 04.06.2024, 18:00 Uhr, im Ratssaal

                *Tagesordnung

                Öffentlicher Teil
                Ö 1 Eröffnung der Sitzung
                Ö 2 Neubau der Turnhalle
                Ö 2.1 Außenanlagen
                Nichtöffentlicher Teil
                N 1 Grundstücksangelegenheit

                ===
                *Ö 1 Eröffnung der Sitzung

                Der Vorsitzende eröffnet die Sitzung.

                *Ö 2 Neubau der Turnhalle
                    Vorlage: BV/0123/2024

                ungeändert beschlossen
                Ja 12 Nein 3 Enthaltung 1

                Frau Muster fragt nach den Kosten.

                *Ö 2.1 Außenanlagen
                    Vorlage: BV/0124/2024

                zurückgestellt
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Eröffnung der Sitzung",
                        "2 Neubau der Turnhalle {BV/0123/2024} accepted",
                        "2.1 Außenanlagen {BV/0124/2024} postponed",
                        "1 Grundstücksangelegenheit (not public)");
        assertThat(Picture.vote(structure.items().get(1))).isEqualTo("12:3:1 divided");
        assertThat(structure.items().get(1).heading().page()).isEqualTo(2);
    }

    @Test
    void toldMotionsInVerbatimMinutesHaveTheirLastResultAndProceduralOnesSendThemOn() {
        Structure structure = Picture.printed("""
                *Verhandlungsschrift
                über die am Montag, dem 4. April 2022 stattgefundene
                *5. Sitzung des Gemeinderates

                                     1.)

                Initiativantrag der ABC-Fraktion betreffend Gebühren
                Verf-015-I-4-2022

                GR. Beispiel: Im letzten Gemeinderat beschlossen wir die Hilfe einstimmig.

                Der Antrag zur Geschäftsordnung auf Zuweisung in den Ausschuss wird mit

                       4 Ja-Stimmen (DEF)
                  gegen 32 Nein-Stimmen (alle anderen)
                           abgelehnt.

                Der Initiativantrag (Anlage 9) der ABC-Fraktion wird mit

                       9 Ja-Stimmen (ABC)
                  gegen 23 Nein-Stimmen (DEF)
                           abgelehnt.

                                     2.)

                Initiativantrag der DEF-Fraktion betreffend Karten
                Verf-015-I-6-2022

                GR. Muster: Ich stelle den Antrag auf Zuweisung.

                Der Antrag zur Geschäftsordnung auf Zuweisung des Antrages in den Ausschuss wird mit

                       33 Ja-Stimmen (alle)
                           angenommen.

                                     3.)

                Anfrage von GR. Muster betreffend Wege
                Verf-015-W-6-2022

                Bgm. Probe: Die Wege wurden vom Gemeinderat einstimmig beschlossen.
                """);
        assertThat(Picture.items(structure))
                .containsExactly(
                        "1 Initiativantrag der ABC-Fraktion betreffend Gebühren {Verf-015-I-4-2022} rejected",
                        "2 Initiativantrag der DEF-Fraktion betreffend Karten {Verf-015-I-6-2022} referred",
                        "3 Anfrage von GR. Muster betreffend Wege {Verf-015-W-6-2022}");
        assertThat(Picture.vote(structure.items().getFirst())).isEqualTo("9:23:– divided");
    }

    @Test
    void endsADecisionWhereOtherThingsAreTold() {
        String minutes = """
                Niederschrift
                über die 2. Sitzung des Beirates Uferdorf am Montag, 3. Juni 2024
                TOP 1: Verschiedenes
                Der Beirat stellt einstimmig folgenden Antrag:
                Am Ufer werden zwei Bänke aufgestellt.

                Wortmeldungen aus der Bürgerschaft:
                - Das Parkverbot wird nicht eingehalten.
                TOP 2: Sonstiges
                Dieser Tagesordnungspunkt wurde zu Beginn der Sitzung von der Tagesordnung abgesetzt.
                """;
        Structure structure = Picture.plain(minutes);
        assertThat(structure.items().getFirst().resolution().map(Printed::value))
                .contains("Am Ufer werden zwei Bänke aufgestellt.");
        assertThat(structure.items().getLast().result()).isEqualTo(ItemResult.POSTPONED);
        int told = minutes.indexOf("- Das Park");
        assertThat(PassageKinds.of(structure, 0, told, told + 30)).isNotEqualTo(StatementKind.DECISION);
    }

    @Test
    void aMotionWithdrawnWithoutAVoteIsWithdrawn() {
        Structure minutes = Picture.plain("""
                Niederschrift
                der 5. Sitzung des Bauausschusses am Dienstag, dem 19. November 2024, im Rathaus
                TOP 1: Antrag der Gruppe Hafen: Tempo 30 am Deich (2024/0156)
                Herr Beispiel zieht den Antrag für seine Gruppe zurück.
                Abstimmungsergebnis: Antrag zurückgezogen, keine Abstimmung
                TOP 2: Bericht zum Brückenbau
                Der Ausschuss nimmt den Bericht zur Kenntnis.
                """);
        assertThat(minutes.items().getFirst().result()).isEqualTo(ItemResult.WITHDRAWN);
    }

    @Test
    void abstentionsMayStandInTheNextLine() {
        Structure minutes = Picture.plain("""
                Niederschrift
                der 5. Sitzung des Bauausschusses am Dienstag, dem 19. November 2024, im Rathaus
                TOP 1: Änderung der Hauptsatzung
                Beschluss:
                Der Ausschuss beschließt die Satzung.
                Abstimmungsergebnis:
                Ergänzungsantrag Gruppe Hafen: Mehrheitliche Ablehnung (3 Ja, 7 Nein)
                Vorlage der Verwaltung: Mehrheitliche Zustimmung (6 Ja, 2 Nein,
                3 Enthaltungen)
                TOP 2: Bericht zum Brückenbau
                Der Ausschuss nimmt den Bericht zur Kenntnis.
                """);
        Vote vote = minutes.items().getFirst().vote().orElseThrow().value();
        assertThat(vote.yes()).hasValue(6);
        assertThat(vote.no()).hasValue(2);
        assertThat(vote.abstain()).hasValue(3);
    }
}
