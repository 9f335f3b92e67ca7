package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Extract.Chosen;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Uferhausen and everybody in it are invented.
class HeadOfMinutesTests {

    @ParameterizedTest
    @ValueSource(strings = {"""
                P r o t o k o l l
                der Sitzung des Ortsrates Uferhausen
                am Dienstag, dem 17. November 2025, im Dorfgemein-
                schaftshaus, Hafenstraße 16
                Beginn der Sitzung: 18:00 Uhr
                Es sind anwesend:
                Herr Bo Muster, Ortsbürgermeister
                Frau Antje Beispiel""", """
                Der Ortsbürgermeister, Herr Muster, eröffnet die Sitzung, begrüßt die Anwesenden und stellt
                die ordnungsgemäße Ladung fest.""", """
                Herr Kim Probe, Protokollführer
                Tagesordnung:
                1. Eröffnung der Sitzung
                - Feststellung der ordnungsgemäßen Ladung und der anwesenden Mitglieder""", """
                Ende der Sitzung: 18:30 Uhr
                (Ortsbürgermeister) (Protokollführer)
                gesehen:""", """
                Members present:
                Cllr Rivers
                Cllr Stone"""})
    void whoWasThereAndWhenItBeganIsTheHead(String printed) {
        assertThat(HeadOfMinutes.isHead(List.of(printed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                Herr Muster erklärt den anwesenden Mitgliedern, was sich hinter dem Wettbewerb verbirgt.""", """
                3. Der Steg am Hafen
                Der Ortsrat beschließt einstimmig, den Steg im Mai zu erneuern. Frau Beispiel dankt.""", """
                Ende der Sitzung: 18:30 Uhr
                Die Kosten des Steges betragen 12.000 Euro und werden aus den Mitteln des Ortsrates bezahlt.""", """
                Beginn der Bauarbeiten: Mai 2026
                Ort: Steg am Hafen"""})
    void whatWasSaidIsNot(String printed) {
        assertThat(HeadOfMinutes.isHead(List.of(printed))).isFalse();
    }

    @Test
    void behindTheFirstQuoteItIsLeftOutUnlessItIsAskedFor() {
        PaperCorpus corpus = new PaperCorpus()
                .page("2025-11-17 Steg.pdf", 1, "Der Ortsrat Uferhausen hat den Steg am Hafen erneuern lassen.")
                .page("2025-11-17 Protokoll.pdf", 1, """
                        Protokoll
                        der Sitzung des Ortsrates Uferhausen
                        Beginn der Sitzung: 18:00 Uhr
                        Es sind anwesend:
                        Herr Bo Muster""");

        assertThat(quotes(corpus, "Was hat der Ortsrat Uferhausen am Hafen erneuern lassen?"))
                .noneMatch(quote -> quote.contains("anwesend"));
        assertThat(quotes(corpus, "Wie weit ist der Ortsrat Uferhausen mit dem Steg?"))
                .noneMatch(quote -> quote.contains("anwesend"));
        assertThat(quotes(corpus, "Wer war im Ortsrat Uferhausen anwesend?"))
                .anyMatch(quote -> quote.contains("anwesend"));
    }

    private static List<String> quotes(PaperCorpus corpus, String asked) {
        Question question = question(asked);
        QuestionReader reader = new QuestionReader(PaperCorpus.CLOCK);
        ReadPart part =
                new PartReader(corpus.library(), reader).found(question).parts().getFirst();
        List<Chosen> all = part.weighed().stream()
                .filter(sentence -> sentence.index() == 0)
                .map(sentence -> new Chosen(
                        sentence,
                        0,
                        sentence.passage().source().passage().text().length()))
                .sorted(Comparator.comparingLong(Chosen::passageId))
                .toList();
        return new HeadOfMinutes(part.inquiry())
                .without(all).stream()
                        .map(quote -> quote.best().passage().source().passage().text())
                        .toList();
    }
}
