package de.ratslotse.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.StatementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperTests {

    private static final String PROPOSAL = """
            Bauen und Umwelt
            Aktenzeichen:
            Telefon: 800-45 09.02.2018
            DS 10/2018
            Beschlussvorlage
            Beratung in öffentlicher Sitzung
            Beratungsfolge Termin Stand Abstimmung
            Ausschuss Bildung, Kultur
            22.02.2018 Beratung und Empfehlung einstimmig.
            und Soziales
            Rat 15.03.2018 Beratung und Beschlussfassung
            Erweiterung der Turnhalle
            Beschlussvorschlag:
            Der Erweiterung wird zugestimmt.
            Begründung:
            Die Halle ist zu klein.
            Finanzielle Auswirkungen:
            nein X ja
            Es werden ca. 12.700,-- € erwartet.
            """;

    @Test
    void readsAForm() {
        Structure structure = Picture.plain(PROPOSAL);
        PrintedPaper paper = structure.paper();
        assertThat(structure.kind()).isEqualTo(FileKind.PROPOSAL);
        assertThat(paper.reference().map(Printed::value)).contains("DS 10/2018");
        assertThat(paper.title().map(Printed::value)).contains("Erweiterung der Turnhalle");
        assertThat(paper.date().map(Printed::value)).contains(LocalDate.of(2018, 2, 9));
        assertThat(paper.originator().map(Printed::value)).contains("Bauen und Umwelt");
        assertThat(paper.proposedResolution().map(Printed::value)).contains("Der Erweiterung wird zugestimmt.");
        assertThat(paper.finance().flatMap(PrintedFinance::amount)).contains(new BigDecimal("12700"));
        assertThat(paper.finance().flatMap(PrintedFinance::hasImpact)).contains(true);
    }

    @Test
    void numberedDemandsEndWhereProseBegins() {
        assertThat(proposed("Antrag", """
                        1. Die Haltestelle wird barrierefrei ausgebaut.

                        2. Andere Umbauten werden zurückgestellt.

                        Alle Menschen sollen den Platz benutzen können. Er ist das Tor zum Ort.
                        Begründung:
                        Das Geld ist knapp.
                        """))
                .contains("1. Die Haltestelle wird barrierefrei ausgebaut. 2. Andere Umbauten werden zurückgestellt.");
    }

    @Test
    void aDemandWithoutAHeadingForItsReasonsIsTheParagraphThatSaysWhoIsToAct() {
        assertThat(proposed("Antrag", """
                        Am Hafen fehlt seit Jahren ein sicherer Weg für Kinder.

                        Die Verwaltung wird gebeten, einen Weg am Hafen zu planen
                        und die Kosten zu nennen.

                        Viele Eltern klagen darüber.
                        """))
                .contains("Die Verwaltung wird gebeten, einen Weg am Hafen zu planen und die Kosten zu nennen.");
        assertThat(proposed("Antrag", "Am Hafen fehlt ein Weg.\n\nViele Eltern klagen.\n"))
                .isEmpty();
    }

    @Test
    void whatStandsBelowAProposalForInformationIsNotProposed() {
        assertThat(Picture.plain(PROPOSAL.replace(
                                "Begründung:\nDie", "Nachrichtlich:\nWortlaut der Satzung\nBegründung:\nDie"))
                        .paper()
                        .proposedResolution()
                        .map(Printed::value))
                .contains("Der Erweiterung wird zugestimmt.");
    }

    @Test
    void joinsWhatTheTableBreaks() {
        List<PrintedConsultation> rows = Picture.plain(PROPOSAL).paper().consultations();
        assertThat(rows.stream().map(row -> row.organization().value()).toList())
                .containsExactly("Ausschuss Bildung, Kultur und Soziales", "Rat");
        assertThat(rows.getFirst().result()).contains("einstimmig.");
        assertThat(rows.getLast().role()).contains("Beratung und Beschlussfassung");
    }

    @Test
    void readsValuesBelowTheirLabels() {
        Structure structure = Picture.plain("""
                ANTRAG der

                XYZ-Fraktion vom 04.01.2012

                Gremium:
                Termin:
                Vorlage Nr.:
                TOP:
                Ortschaftsrat Uferdorf
                18.01.2012
                171
                6
                öffentlich
                Standplatz für Räder

                Deshalb beantragt die XYZ-Uferdorf:

                Die Ortsverwaltung soll einen Standplatz prüfen.

                Mit freundlichen Grüßen
                """);
        assertThat(structure.kind()).isEqualTo(FileKind.MOTION);
        assertThat(structure.paper().reference().map(Printed::value)).contains("171");
        assertThat(structure.paper().originator().map(Printed::value)).contains("XYZ-Fraktion");
        assertThat(structure.paper().title().map(Printed::value)).contains("Standplatz für Räder");
        assertThat(structure.paper().consultations().getFirst().item()).contains("6");
        assertThat(structure.meeting().date().map(Printed::value)).contains(LocalDate.of(2012, 1, 18));
    }

    @Test
    void takesAFormThatHoldsTheAnswerForAnAnswer() {
        assertThat(Picture.plain("ANFRAGE\n\nVorlage Nr.: 2020/0123\n\nStellungnahme der Verwaltung:\nJa.\n")
                        .kind())
                .isEqualTo(FileKind.ANSWER);
    }

    @Test
    void saysWhatAPassageIsFromWhereItStands() {
        String minutes = """
                Niederschrift 12. Plenarsitzung Gemeinderat
                14. Mai 2024, 15:30 Uhr

                Punkt 7 der Tagesordnung: Parken

                Beschluss:
                Die Gebühren werden eingeführt.

                Abstimmungsergebnis:
                %s

                Stadtrat Beispiel (ABC): Das freut mich.
                """;
        assertThat(kind(minutes.formatted("einstimmig zugestimmt"), "Die Gebühren"))
                .isEqualTo(StatementKind.DECISION);
        assertThat(kind(minutes.formatted("mehrheitlich abgelehnt"), "Die Gebühren"))
                .isEqualTo(StatementKind.PROPOSAL);
        assertThat(kind(minutes.formatted("mehrheitlich abgelehnt"), "mehrheitlich abgelehnt"))
                .isEqualTo(StatementKind.DECISION);
        assertThat(kind(minutes.formatted("vertagt"), "Die Gebühren")).isEqualTo(StatementKind.PROPOSAL);
        assertThat(kind(minutes.formatted("einstimmig zugestimmt"), "Stadtrat Beispiel"))
                .isEqualTo(StatementKind.SPEECH);
        assertThat(kind(PROPOSAL, "Der Erweiterung wird")).isEqualTo(StatementKind.PROPOSAL);
    }

    @Test
    void tellsWhatIsRecommendedFromTheRestOfAnAnswer() {
        String answer = """
                Stellungnahme zum Antrag
                Vorlage Nr.: 2024/0300

                Das Amt hat die Wege im Mai geprüft. Sie sind in gutem Zustand.

                Die Verwaltung empfiehlt daher, den Antrag
                abzulehnen.
                """;
        assertThat(kind(answer, "Das Amt hat")).isEqualTo(StatementKind.ANSWER);
        assertThat(kind(answer, "Die Verwaltung")).isEqualTo(StatementKind.RECOMMENDATION);
    }

    @Test
    void takesAnOutcomeUnderBeschlussForADecisionThoughTheMotionFailed() {
        String minutes = """
                Niederschrift 12. Plenarsitzung Gemeinderat
                14. Mai 2024, 15:30 Uhr

                Punkt 7 der Tagesordnung: Parken

                Beschluss:
                Ablehnung des Antrags

                Abstimmungsergebnis:
                Mehrheitliche Ablehnung (3 Ja, 34 Nein)
                """;
        assertThat(kind(minutes, "Ablehnung des")).isEqualTo(StatementKind.DECISION);
    }

    @Test
    void readsFormsWhoseOfficeAndMoversStandInManyPlaces() {
        PrintedPaper answer = Picture.plain("""
                Stellungnahme zum Antrag
                Vorlage Nr.: 2025/0392/3 Verantwortlich: Dez. 3

                Dienststelle:  Schul- und
                Sportamt

                Neukonzeption der Betreuung
                Interfraktioneller Antrag: ABC, DEF/Ghi
                Gremien Termin TOP Ö / N Zuständigkeit
                Gemeinderat 29.07.2025 14.2 Ö Entscheidung
                """).paper();
        assertThat(answer.reference().map(Printed::value)).contains("2025/0392/3");
        assertThat(answer.title().map(Printed::value)).contains("Neukonzeption der Betreuung");
        assertThat(answer.originator().map(Printed::value)).contains("ABC, DEF/Ghi");
        assertThat(answer.office().map(Printed::value)).contains("Schul- und Sportamt");
    }

    @Test
    void readsWhoMovedFromALetterhead() {
        assertThat(mover("ABC Gemeinderatsfraktion, Marktstraße 21, 76133 Musterau"))
                .contains("ABC Gemeinderatsfraktion");
        assertThat(mover("Gemeinderatsfraktionen ABC, Def, GHI, Marktstraße 21, 76133 Musterau"))
                .contains("Gemeinderatsfraktionen ABC, Def, GHI");
    }

    private static Optional<String> mover(String letterhead) {
        return Picture.plain(letterhead + "\nHerrn Oberbürgermeister\nANTRAG DHH/2023/6604\n\nMehr Bänke am Ufer\n")
                .paper()
                .originator()
                .map(Printed::value);
    }

    @Test
    void readsTheBoxOfAForm() {
        assertThat(impact("Finanzielle Auswirkungen\nJa       ☐     Nein      ☒\n☐ Investition\n"))
                .contains(false);
        assertThat(impact("Finanzielle Auswirkungen\nJa       ☒     Nein      ☐\n☒ Investition\n"))
                .contains(true);
        assertThat(impact("Finanzielle Auswirkungen: ☐ Ja ☒ Nein\n")).contains(false);
        assertThat(impact("Finanzielle Auswirkungen: ☒ Ja ☐ Nein\n")).contains(true);
        assertThat(impact("Finanzielle Auswirkungen\nJa ☐ Nein ☐\n☒ Investition\n"))
                .isEmpty();
    }

    @Test
    void readsTheBoxOfANarrowColumn() {
        assertThat(impact("""
                Finanzielle
                Auswirkungen
                Gesamtkosten
                der Maßnahme
                Einzahlungen | Erträge
                (Zuschüsse und
                Ähnliches)
                Ja ☐ Nein ☒
                Haushaltsmittel sind dauerhaft im Budget vorhanden
                Ja ☐
                """)).contains(false);
    }

    @Test
    void aProposalEndsWhereTheFormBelowItBegins() {
        assertThat(proposed("Beschlussvorlage", """
                Beschlussantrag (Kurzfassung)
                Der Rat wählt Frau Beispiel in den Verband.
                Finanzielle
                Auswirkungen
                Gesamtkosten
                Ja ☐ Nein ☒
                """)).contains("Der Rat wählt Frau Beispiel in den Verband.");
        assertThat(proposed("Informationsvorlage", """
                Information (Kurzfassung)
                Der Ortschaftsrat nimmt den Bericht zur Kenntnis.
                Finanzielle Auswir-
                kungen
                """)).contains("Der Ortschaftsrat nimmt den Bericht zur Kenntnis.");
    }

    @Test
    void takesTheProposalInShortOnlyWhereItDecides() {
        assertThat(proposed("Beschlussvorlage", """
                Kurzfassung
                Der Rat stimmt dem Vertrag zu.

                Finanzielle Auswirkungen
                """)).contains("Der Rat stimmt dem Vertrag zu.");
        assertThat(proposed("Beschlussvorlage", """
                Kurzfassung
                Die Halle ist in die Jahre gekommen.

                Finanzielle Auswirkungen
                """)).isEmpty();
    }

    @Test
    void readsAProposalThatIsAddressedToMoreThanOneOrganization() {
        assertThat(proposed("Beschlussvorlage", """
                Kurzfassung
                Es geht um Lärm.

                Beschluss

                Antrag an den Rat – nach Vorberatung im Ausschuss für Umwelt und im
                Planungsausschuss

                Der Rat nimmt den Plan zur Kenntnis.
                """)).contains("Der Rat nimmt den Plan zur Kenntnis.");
    }

    @Test
    void readsWhatAMotionDemandsWithoutALabel() {
        String demand = """
                1. Die Stadt erstellt einen Plan.
                2. Er wird alle fünf Jahre überarbeitet.
                """;
        String plan = "1. Die Stadt erstellt einen Plan. 2. Er wird alle fünf Jahre überarbeitet.";
        assertThat(proposed("Antrag", demand + "Begründung/Sachverhalt\nEs fehlt ein Plan.\n"))
                .contains(plan);
        assertThat(proposed(
                        "Antrag", "Wir erleben es täglich.\nWir beantragen:\n" + demand + "Begründung\nEs fehlt.\n"))
                .contains(plan);
        assertThat(proposed("Antrag", "Antrag\n" + demand + "Begründung\nEs fehlt.\n"))
                .contains(plan);
        assertThat(proposed("Antrag", demand + "Mit freundlichen Grüßen\n")).isEmpty();
        assertThat(proposed("Antrag", demand + "Unterzeichnet von:\nA. Beispiel\nSachverhalt\nNeu.\n"))
                .isEmpty();
        assertThat(proposed("Antrag", "Einleitung und Zielsetzung:\nEs geht um Luft.\nHintergrund:\nAlt.\n"))
                .isEmpty();
    }

    @Test
    void readsWhoMovedWithoutAColonAndInSeveralWords() {
        String motion = form("Geschäftsordnungsantrag", "Geschäftsordnungsantrag ABC/DE", "Die Sache wird vertagt.\n");
        assertThat(Picture.plain(motion).paper().originator().map(Printed::value))
                .contains("ABC/DE");
        String other = form("Antrag", "B ´90/DIE BEISPIELE-OR-Fraktion", "Die Sache wird geprüft.\n");
        PrintedPaper paper = Picture.plain(other).paper();
        assertThat(paper.originator().map(Printed::value)).contains("B ´90/DIE BEISPIELE-OR-Fraktion");
        assertThat(paper.title().map(Printed::value)).contains("Bänke am Ufer");
        String council = form("Antrag", "Interfraktioneller Antrag des Ortschaftsrates Uferdorf", "Es wird geprüft.\n");
        assertThat(Picture.plain(council).paper().originator().map(Printed::value))
                .contains("Ortschaftsrat Uferdorf");
    }

    @Test
    void anAddressMayGoOnInTheNextLine() {
        assertThat(proposed("Beschlussvorlage", """
                Beschluss:
                Antrag an den Rat – nach Vorberatung im Planungsausschuss und Ausschuss für Umwelt
                und Gesundheit:
                1. Der Rat stimmt dem Plan zu.
                """)).contains("1. Der Rat stimmt dem Plan zu.");
        assertThat(proposed("Beschlussvorlage", """
                Beschluss:
                Antrag an den Rat - nach Vorberatung im Finanzausschuss sowie
                Planungsausschuss
                1. Der Rat beschließt die Satzung.
                """)).contains("1. Der Rat beschließt die Satzung.");
    }

    @Test
    void whatIsToBeConsentedToStandsInTheShortVersion() {
        assertThat(proposed("Beschlussvorlage", """
                Beschlussantrag (Kurzfassung)
                Am Ufer werden zwölf Bänke aufgestellt. Der Bauausschuss wird um Zustimmung gebeten.
                Finanzielle Auswirkungen
                Ja ☒ Nein ☐
                Beschluss:
                Der Bauausschuss wird um Zustimmung gebeten.
                """))
                .contains("Am Ufer werden zwölf Bänke aufgestellt. Der Bauausschuss wird um Zustimmung gebeten.");
    }

    @Test
    void aReportMayProposeWhatIsTakenNoteOf() {
        assertThat(proposed("Informationsvorlage", """
                Information (Kurzfassung)
                Die Sparziele werden erreicht.
                Beschluss:
                Antrag an den Fachausschuss:
                Der Fachausschuss nimmt die Maßnahmen zur Kenntnis.
                """))
                .contains("Der Fachausschuss nimmt die Maßnahmen zur Kenntnis.");
    }

    @Test
    void demandsMayBeHeadedByLabelsAndHaveLetters() {
        assertThat(proposed("Antrag", """
                Die Fraktion fordert die Verwaltung auf, zum Schutz vor Hitze an den
                Schulen die folgenden Maßnahmen zu ergreifen:
                1. Plan:
                Die Verwaltung macht einen Plan.
                2. Finanzierung:
                Sie macht einen Finanzplan.
                Begründung/Einordnung:
                Es ist heiß.
                """)).get().asString().endsWith("2. Finanzierung: Sie macht einen Finanzplan.");
        assertThat(proposed("Antrag", """
                1. Der Hof wird geöffnet.

                1.a) Er bleibt sauber.

                2.a) Das Tor wird abends geschlossen.
                Begründung:
                Es fehlt an Platz.
                """)).get().asString().endsWith("2.a) Das Tor wird abends geschlossen.");
    }

    @Test
    void aHeadingOfReasonsBehindTheSignatureStoodAboveThem() {
        assertThat(proposed("Antrag", """
                1. Die Verwaltung prüft, wie Mitarbeitende ihre Wagen am Arbeitsplatz laden können und
                was das kostet.
                Die Wende im Verkehr ist ein Teil des Klimaschutzes, und sie braucht Strom an den Orten,
                an denen Wagen stehen.
                Unterzeichnet von:
                A. Beispiel
                Begründung/Sachverhalt
                """))
                .contains(
                        "1. Die Verwaltung prüft, wie Mitarbeitende ihre Wagen am Arbeitsplatz laden können und was das kostet.");
        assertThat(proposed("Antrag", """
                1. Die Verwaltung prüft, wie Mitarbeitende ihre Wagen am Arbeitsplatz laden können und
                was das kostet.
                Die Wende im Verkehr ist ein Teil des Klimaschutzes, und sie braucht Strom an den Orten,
                an denen Wagen stehen.
                Begründung:
                – 2 –
                Daher soll es geprüft werden.
                """)).get().asString().endsWith("was das kostet.");
        assertThat(proposed("Antrag", """
                Die Stadt Musterstadt prüft einen Fonds für ihre Gebäude.
                Unterzeichnet von:
                A. Beispiel
                Begründung:
                """)).contains("Die Stadt Musterstadt prüft einen Fonds für ihre Gebäude.");
    }

    @Test
    void keepsTheHyphenOfANameThatGoesOnWithOne() {
        assertThat(proposed("Beschlussvorlage", """
                Beschluss:
                Der Rat stimmt dem Ausbau der Anna-
                von-Beispiel-Schule zu.
                """))
                .contains("Der Rat stimmt dem Ausbau der Anna-von-Beispiel-Schule zu.");
    }

    @Test
    void whatComesInIsNotWhatItCosts() {
        assertThat(finance("""
                Gesamtkosten:
                Jährliche/r Budgetbedarf/Folgekosten:
                Gesamteinzahlung:
                40.299,58 €
                Jährlicher Ertrag: 12 €
                Finanzierung
                """).flatMap(PrintedFinance::amount)).isEmpty();
        assertThat(finance("Gesamtkosten: 10.000\nGesamteinzahlung: 12 €\n").flatMap(PrintedFinance::amount))
                .contains(new BigDecimal("10000"));
        assertThat(finance("Gesamtkosten: 21.500 EURO\n").flatMap(PrintedFinance::amount))
                .contains(new BigDecimal("21500"));
        assertThat(finance("Gesamtkosten: ca. 6,8 Mio EUR\n").flatMap(PrintedFinance::amount))
                .contains(new BigDecimal("6800000"));
    }

    @Test
    void totalsOfSeveralThingsAreToldTogether() {
        Optional<PrintedFinance> finance = finance("""
                Gesamtkosten:
                Friedhof: 1.186.000 €
                Platz: 8.160.000 €
                Jährliche/r Budgetbedarf/Folgekosten:
                Friedhof: 32.000 €
                """);
        assertThat(finance.flatMap(PrintedFinance::amount)).isEmpty();
        assertThat(finance.flatMap(PrintedFinance::text).map(Printed::value))
                .contains("Friedhof: 1.186.000 € Platz: 8.160.000 €");
    }

    private static Optional<PrintedFinance> finance(String block) {
        return Picture.plain(form(
                        "Beschlussvorlage",
                        "",
                        "Kurzfassung\nEs geht um Bänke.\nFinanzielle Auswirkungen\nJa ☒ Nein ☐\n" + block))
                .paper()
                .finance();
    }

    private static Optional<Boolean> impact(String block) {
        return Picture.plain(form("Beschlussvorlage", "", "Kurzfassung\nEs geht um Bänke.\n" + block))
                .paper()
                .finance()
                .flatMap(PrintedFinance::hasImpact);
    }

    private static Optional<String> proposed(String kind, String body) {
        return Picture.plain(form(kind, "", body)).paper().proposedResolution().map(Printed::value);
    }

    private static String form(String kind, String mover, String body) {
        return """
                %s
                Vorlage Nr.: 2025/0123
                Eingang: 02.01.2025
                Bänke am Ufer
                %s
                Gremien Termin TOP Ö / N Zuständigkeit
                Rat 12.02.2025 5 Ö Entscheidung
                """.formatted(kind, mover) + body;
    }

    private static StatementKind kind(String text, String opening) {
        int start = text.indexOf(opening);
        return PassageKinds.of(Picture.plain(text), 0, start, text.indexOf('\n', start));
    }

    @Test
    void readsWhoseGroupOfTheCouncilItIs() {
        assertThat(Picture.plain("""
                        Grüne Liste Musterstadt
                        Fraktion im Rat der Stadt Musterstadt

                        Musterstadt, 27. Mai 2024

                        Antrag Nr. 2024/0156

                        Tempo 30 auf der Hauptstraße

                        Wir beantragen:
                        1. Tempo 30 von 6 bis 22 Uhr.
                        """).paper().originator().map(Printed::value))
                .contains("Fraktion Grüne Liste Musterstadt");
        assertThat(Picture.plain("""
                        Freie Liste – Fraktion im Rat der Stadt Musterstadt
                        Änderungsantrag 2025/0417/1 zur Vorlage 2025/0417
                        Musterstadt, 17. Juni 2025
                        Kostendeckel für die Turnhalle
                        Der Rat möge beschließen:
                        Die Kosten werden begrenzt.
                        """).paper().originator().map(Printed::value)).contains("Fraktion Freie Liste");
    }

    @Test
    void findsTheTitleBehindTypeAndNumberAndBelowPlaceAndDay() {
        assertThat(Picture.plain("""
                        Mitteilungsvorlage 2026/0052: Auswertung des Versuches auf der Hauptstraße
                        Gremium Bauausschuss
                        Inhalt der Mitteilung:
                        Der Landkreis hat den Versuch ausgewertet.
                        """).paper().title().map(Printed::value))
                .contains("Auswertung des Versuches auf der Hauptstraße");
        assertThat(Picture.plain("""
                        Änderungsantrag 2025/0417/1 zur Vorlage 2025/0417
                        Musterstadt, 17. Juni 2025
                        Kostendeckel für die Turnhalle
                        Wir beantragen:
                        Die Kosten werden begrenzt.
                        """).paper().title().map(Printed::value)).contains("Kostendeckel für die Turnhalle");
    }
}
