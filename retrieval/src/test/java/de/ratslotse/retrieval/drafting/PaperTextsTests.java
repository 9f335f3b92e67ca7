package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.PaperTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTextsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Die Halle ist zu klein.", "„Wir bauen!“", "Soll sie wachsen?"})
    void takesWholeSentences(String sentence) {
        assertThat(PaperTexts.isWhole(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Damit stellt sich die Frage, ob:",
                "56 – Naturschutz und Landschaftspflege zur Sitzung am 24. April ein.",
                "Runder Tisch „Nutzung der Halle“",
                "Der Bund hat das Gesetz beschlossen (BT-Drs.",
                "BW) vom 7. Februar muss der Verband Gebiete festlegen.",
                "Abbildung 33: Zeitplan der Sanierung Neben den Zielen gilt die Frist bis zum 31.12.2028."
            })
    void takesNoPartForAWhole(String text) {
        assertThat(PaperTexts.isWhole(text)).isFalse();
    }

    @Test
    void aReplyRepeatsNoQuestionAndNoForm() {
        assertThat(PaperTexts.replies("Das Amt hat die Wege geprüft.")).isTrue();
        assertThat(PaperTexts.replies("Wie viele Stellen sind (noch) unbesetzt?"))
                .isFalse();
        assertThat(PaperTexts.replies("Nein ☐ Ja ☒ abzustimmen zwischen Rat und Amt."))
                .isFalse();
        assertThat(PaperTexts.replies("Vorlage Nr.: 2025/1224 Verantwortlich: Dez."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☒ bereits vollständig budgetiert",
                "Gesamteinzahlung:\n40.299,58 €",
                "Jährlicher Ertrag: ca.\n-170.000 € Sachaufwendungen\n-175.128 € Personalaufwand",
                "Jährliche/r Budgetbedarf/Folgekosten:\n\nFriedhof: 32.000 €\nPlatz: 325.000 €",
                "☒ nicht budgetiert",
                "☒ Umschichtung innerhalb des Dezernates",
                "Jährliche/r Budgetbedarf/Folgekosten: 1.433.000 €",
                "Jährlicher Ertrag: 25.000 €"
            })
    void findsWhatAFormSaysOfMoney(String line) {
        assertThat(PaperMoney.MONEY
                        .matcher("Finanzierung\n" + line + "\nWeiter")
                        .results())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"☐ bereits vollständig budgetiert", "☒ Investition", "Jährlicher Ertrag:", "Ja ☒ Nein ☐"})
    void findsNothingWhereAFormSaysNothing(String line) {
        assertThat(PaperMoney.MONEY
                        .matcher("Finanzierung\n" + line + "\nWeiter")
                        .results())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Jährlicher Ertrag: rund 480.000 Euro (Ziffer 1;   | Jährlicher Ertrag: rund 480.000 Euro
            Gesamteinzahlung: ca. 4,9 Mio EUR Erschließungs-  | Gesamteinzahlung: ca. 4,9 Mio EUR
            Gesamteinzahlung: 576.000 € (brutto)              | Gesamteinzahlung: 576.000 € (brutto)
            """)
    void aLineOfAFormEndsWhereItIsBrokenOff(String line, String told) {
        assertThat(line.substring(0, PaperMoney.whole(line))).isEqualTo(told);
    }
}
