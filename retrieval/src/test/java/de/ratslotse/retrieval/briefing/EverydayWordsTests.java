package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EverydayWordsTests {

    @Test
    void namesThingsAsPapersDo() {
        assertThat(EverydayWords.of("Ampel")).contains("Lichtsignalanlage");
        assertThat(EverydayWords.of("ampel")).contains("Lichtsignalanlage");
        assertThat(EverydayWords.of("Lichtsignalanlage")).isEmpty();
    }

    @Test
    void tellsANounFromAVerb() {
        assertThat(EverydayWords.of("Kippen")).contains("Zigarettenkippen");
        assertThat(EverydayWords.of("kippen")).isEmpty();
    }

    @Test
    void knowsAWordInItsOtherForms() {
        assertThat(EverydayWords.of("Parkverbote")).contains("Haltverbot");
        assertThat(EverydayWords.of("Parkverbotes")).contains("Haltverbot");
    }

    @Test
    void aPartOfWhatPapersSayIsNotTheThing() {
        WordMatch match = new WordMatch(
                new QuestionReader(PaperCorpus.CLOCK)
                        .read(PaperCorpus.question("Was ist mit dem Anwohnerparken?"))
                        .terms(),
                Language.GERMAN);

        assertThat(match.in("Der Bewohnerparkausweis kostet mehr.").any()).isTrue();
        assertThat(match.in("Der Ausweis kostet mehr.").any()).isFalse();
    }

    @Test
    void findsThePaperThatSaysItOtherwise() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        "bau/2025-06-03 Niederschrift.pdf",
                        1,
                        "Die Lichtsignalanlage an der Hafenbrücke geht am 12. August 2025 in Betrieb.")
                .page("bau/2025-06-03 Anlage.pdf", 1, "Der Spielplatz an der Hafenbrücke wird neu gestaltet.");

        assertThat(corpus.answers()
                        .answer(PaperCorpus.question("Wann geht die Ampel an der Hafenbrücke in Betrieb?"))
                        .text())
                .contains("12. August 2025");
    }
}
