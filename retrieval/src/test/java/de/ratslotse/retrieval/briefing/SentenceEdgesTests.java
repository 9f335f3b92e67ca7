package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.List;
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
                "Die Fähre am Nordufer | Der Anleger wird gebaut. | false",
                "Ein Kreis von Helferinnen und Helfern aus | den Chören der Kernstadt | true"
            })
    void aSentenceGoesOnWhereTheNextLineBeginsInItsMiddle(String line, String next, boolean goesOn) {
        assertThat(SentenceEdges.goesOn(line, next)).isEqualTo(goesOn);
    }

    @Test
    void aVoteInTheRowsOfATableIsQuotedToItsEnd() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-06-03 Niederschrift.pdf", 3, """
                Der Antrag zu Punkt 3. der Tagesordnung über die Mehrkosten beim Bau der Fähre wird mit
                28 Ja-Stimmen (Hafenliste, Liste der Fischer, Liste der Segler)
                gegen\t3 Stimmenthaltungen (Uferliste)
                und\t1 Nein-Stimme (Strandliste)
                angenommen.
                """);
        Weighed vote = sentence(corpus, "Wie war die Abstimmung über die Mehrkosten der Fähre?", "Der Antrag");
        Stretch stretch = new Stretch(inquiry("Was ist mit der Fähre?"), vote, 100).grown(50);

        assertThat(vote.passage().source().passage().text().substring(stretch.start(), stretch.end()))
                .endsWith("angenommen.");
    }

    @Test
    void aSentenceThatRunsOverIntoTheNextPassageGoesOnThere() {
        String path = "council/2020-07-14 minutes.pdf";
        String question = "What was resolved on the mowing of the village green?";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 2, "For the mowing of the village green in 2020 it was resolved to")
                .page(path, 2, "pay £ 1080.00 in two parts. The chairman thanked all those who had helped.");
        List<Weighed> weighed = weighed(corpus, question);
        Weighed begun = sentence(corpus, question, "For the mowing");
        Extract.Chosen first = new Extract.Chosen(
                begun, begun.piece().span().start(), begun.piece().span().end());

        assertThat(Onward.from(first, first, weighed))
                .hasValueSatisfying(rest -> assertThat(
                                rest.best().passage().source().passage().text().substring(rest.start(), rest.end()))
                        .startsWith("pay £ 1080.00"));
    }

    @Test
    void whatBeginsWithinASentenceIsQuotedFromWhereThatBegins() {
        String path = "council/2020-07-14 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 2, "Der Rat hört den Bericht. Für die Fähre am Nordufer dankt der Bürgermeister den")
                .page(path, 3, "ausgeschiedenen Helferinnen der Fähre und zahlt ihnen je 80 Euro. Man ging heim.");

        assertThat(text(corpus, "Wieviel Euro zahlt man den Helferinnen der Fähre?"))
                .contains("Für die Fähre am Nordufer dankt der Bürgermeister den", "je 80 Euro")
                .doesNotContain("Der Rat hört den Bericht");
    }

    @Test
    void aPassageThatEndsWithItsSentenceIsNotTakenBefore() {
        String path = "council/2020-07-14 Niederschrift.pdf";
        String question = "Was wird den Helferinnen der Fähre gezahlt?";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 2, "Für die Fähre am Nordufer dankt der Bürgermeister.")
                .page(path, 3, "ausgeschiedene Helferinnen der Fähre erhalten je 80 Euro. Man ging heim.");
        Weighed found = sentence(corpus, question, "ausgeschiedene");

        assertThat(Onward.before(
                        new Extract.Chosen(
                                found,
                                found.piece().span().start(),
                                found.piece().span().end()),
                        weighed(corpus, question)))
                .isEmpty();
    }

    @Test
    void theGroundThatWasSaidJustBeforeIsQuotedWithTheWordThatItIsTheGround() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2026-02-03 Vorlage.pdf", 2, """
                Die Kapellen am Nordufer planen ihre Konzerte immer ein ganzes Jahr voraus.
                Das war der Grund, warum der Vertrag mit dem Musikschiff um zwei Jahre verlängert wurde.
                Die Kontrollen übernimmt das Gartenamt.
                """);

        assertThat(text(corpus, "Warum wurde der Vertrag mit dem Musikschiff verlängert?"))
                .contains("ein ganzes Jahr voraus");
    }

    @Test
    void whatFollowsARepeatedQuestionHasItsWords() {
        PaperCorpus corpus = new PaperCorpus().page("anfragen/2025-04-02 Antwort.pdf", 1, """
                2. Wie hoch war der Aufwand der Stadt für die Absperrung am Anleger?
                Für den Bauzaun sind es rund 900 Euro.
                Das Gartenamt hat keine weiteren Rechnungen dazu.
                """);
        String question = "Was war der Aufwand für die Absperrung am Anleger?";

        assertThat(sentence(corpus, question, "Für den Bauzaun").own()).isGreaterThan(0.5);
        assertThat(sentence(corpus, question, "Das Gartenamt").own()).isLessThan(0.5);
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

    private static Inquiry inquiry(String question) {
        return new QuestionReader(PaperCorpus.CLOCK).read(question(question));
    }

    private static List<Weighed> weighed(PaperCorpus corpus, String question) {
        return new PartReader(corpus.library(), new QuestionReader(PaperCorpus.CLOCK))
                .found(question(question))
                .parts()
                .getFirst()
                .weighed();
    }

    private static Weighed sentence(PaperCorpus corpus, String question, String beginning) {
        return weighed(corpus, question).stream()
                .filter(found -> found.piece().text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PaperCorpus corpus, String question) {
        return corpus.answers().answer(question(question)).text();
    }
}
