package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lotsenau and everything in it is invented.
class SentenceEdgesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Der Antrag wird mit | 12 Ja-Stimmen (Hafenliste) | true",
                "gegen 3 Stimmenthaltungen (Uferliste) | und 1 Nein-Stimme (Strandliste) | true",
                "Mowing of the green resolved to | pay £ 1080.00 | true",
                "Der Antrag wird angenommen. | und dann ging man heim | false",
                "Beschluss: | einstimmig angenommen | false",
                "Zur Fähre gehören | a) die Anleger | false",
                "Die Fähre am Nordufer | Der Anleger wird gebaut. | false"
            })
    void aSentenceGoesOnWhereTheNextLineBeginsInItsMiddle(String line, String next, boolean goesOn) {
        assertThat(SentenceEdges.goesOn(line, next)).isEqualTo(goesOn);
    }

    @Test
    void aVoteInTheRowsOfATableIsQuotedToItsEnd() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        "rat/2025-06-03 Niederschrift.pdf",
                        3,
                        "Die Überschreitungen beim Bau der Fähre im Jahr 2025, die in der Anlage 1 zu dieser Niederschrift Stück für Stück dargestellt sind, werden zur Kenntnis genommen, wie es der Ausschuss für den Hafen in seiner Sitzung im Mai nach langer Beratung empfohlen hat.\nDer Antrag zu Punkt 3. der Tagesordnung über die Überschreitungen beim Bau der Fähre wird mit\n28 Ja-Stimmen (Hafenliste, Liste der Fischer, Liste der Segler, Liste der Lotsen und einige einzelne Mitglieder)\ngegen\t3 Stimmenthaltungen (Uferliste, die schon beim Bau des Anlegers nicht mitgestimmt hatte)\nund\t1 Nein-Stimme (Strandliste)\nangenommen.");

        assertThat(text(corpus, "Wie war das Ergebnis zu den Überschreitungen beim Bau der Fähre?"))
                .contains("1 Nein-Stimme (Strandliste)");
    }

    @Test
    void aSentenceThatRunsOverIntoTheNextPassageIsQuotedWithItsRest() {
        String path = "council/2020-07-14 minutes.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 2, "Johnston, for the mowing of the village green in 2020, it was resolved to")
                .page(path, 2, "pay £ 1080.00 in two parts. The chairman thanked all those who had helped.")
                .shown(
                        path,
                        2,
                        "Johnston, for the mowing of the village green in 2020, it was resolved to\npay £ 1080.00 in two parts. The chairman thanked all those who had helped.");

        assertThat(text(corpus, "what did the mowing of the village green cost in 2020?"))
                .contains("1080.00");
    }

    @Test
    void whatSpeaksOfTheSentenceBeforeIsQuotedWithIt() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2026-02-03 Vorlage.pdf", 2, """
                Die Weide am Nordufer zeichnet sich durch ihre Seltenheit und ihre Schönheit aus.
                Aufgrund dieser Bedeutung soll der Baum als Denkmal der Natur unter Schutz gestellt werden.
                Die Kontrollen übernimmt das Gartenamt.
                """);

        assertThat(text(corpus, "Warum soll der Baum unter Schutz gestellt werden?"))
                .contains("Seltenheit");
    }

    private static String text(PaperCorpus corpus, String question) {
        return corpus.answers().answer(question(question)).text();
    }
}
