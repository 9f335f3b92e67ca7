package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything in these texts is invented.
class ProseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paarhaushalt (70 Jahre und älter)1 Haushalte mit Hund unter 3 J. 1 ---------61 Wohngemeinschaften5,76,81,270 Haushalts größe 2 1-Personen-Haushalt3,91,21,6150",
                "Singlehaushalt (18 bis unter 40 Jahre)69,827,038,114,314,363 Paarhaushalt (65 Jahre und älter)66,737,545,812,512,524",
                "12 HAF-3: Merkblatt zu Ebbe und Flut für die Mitarbeitenden der Fähre ............................ 48",
                "Abbildung 3: Fahrgäste der Fähre 0 2.000 4.000 6.000 8.000 10.000 2014201520162017201820192020 Hinfahrten Rückfahrten",
                "Lärm: Kaistraße q@ & w f@ Haus Anker 1... e 9 Karten x + (od G O B http @ Erste Schritte ®@",
                "It was agreed to sign ______________________ Dated ____________"
            })
    void cellsDottedLinesScalesAndScrapsAreBroken(String text) {
        assertThat(of(text).isBroken()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Verlängerung des Anlegers, Kaistr., Fischergasse, Lotsenweg 23.11.1928 177 Deichstr., Ankerplatz",
                "Satzung zur Änderung der Satzung der Stadt Lotsenau über die Erhebung der Hafengebühr (Hafensatzung)",
                "Bericht zum Haushaltsplan 2026 Stand: 10. November 2025. Verfasser: Fachbereich Finanzen",
                "Jugendhaus Anker (Petra Muster) • Jugendarbeit am Deich (Jens Beispiel) • Sonstiges",
                "Sachstand zum Einbau von zwei Brunnen am Hafen Mit freundlichen Grüßen Jens Muster stellv. Sprecher",
                "14. Staff Report – Update on Studies Required to Prepare for the Ferry Replacement Project.",
                "7.074 7.378 7.073 7.178 7.329 7.911 8.391 8.671",
                "Gedruckt auf 100 Prozent Recyclingpapier Hafenliste Vorlage Nr.: 2023/0570 Personal der Fähre",
                "Clerks & Councils Direct – May & July 2020 Creative Play"
            })
    void titlesListsOfNamesAndFormsAreBare(String text) {
        assertThat(of(text).isBare()).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat stimmt der zweiten Fähre zu.",
                "Die Vertreterinnen der Fischer brachten die Anliegen der kleinen Häfen zu Gehör.",
                "Vier Binder müssten ersetzt, drei verstärkt werden.",
                "Die Gesamtkosten steigen von 1.480.000 € auf 1.730.000 €, davon 165.000 € für das Dach.",
                "Bei 12 Ja-Stimmen einstimmig zugestimmt",
                "That we accept the 2023-2024 Insurance Program renewal as provided by Harbour Insurance. Carried.",
                "THAT we award Tender FER-2-2025 for 4.7 km (Quay Drive, Harbour Road) to Dunmore Ltd.",
                "A n f r a g e an die Bürgermeisterin: Es geht um die Frage, ob die Fähre auch am Sonntag fährt und wer sie dann bezahlt."
            })
    void sentencesAreProse(String text) {
        assertThat(of(text).isBare()).as(text).isFalse();
        assertThat(of(text).isBroken()).as(text).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dach und Fassade 430.000 448.000 613.000 372.000 Fenster und Türen 145.000 171.000 171.000",
                "Nr. Teilhaushalt Erträge Aufwendungen THH 1 Verwaltung 412,300 3,184,600 THH 2 Ordnung 1,265,400 3,902,700",
                "Entsorgungsgebühr Restmüll (je Tonne) 370,00 Euro",
                "Offene Gruppen 60 Kinder, 6 Stunden",
                "Beginn: 18:35 Uhr Ort: Gasthaus Anker Ende: 20:40 Uhr Thema: Fähre",
                "Punkt 8.2: Einstimmige Zustimmung (42 Ja, 2 Enthaltungen)"
            })
    void aRowWithItsLabelsIsNeitherBareNorBroken(String text) {
        assertThat(of(text).isBare()).as(text).isFalse();
        assertThat(of(text).isBroken()).as(text).isFalse();
    }

    private static Prose of(String text) {
        return Prose.of(text, Language.ofText(text, Language.GERMAN));
    }
}
