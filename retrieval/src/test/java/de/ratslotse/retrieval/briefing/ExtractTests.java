package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class ExtractTests {

    @Test
    void takesAListWhole() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                Der Pflegeindex wird aus vier Kennzahlen berechnet:
                - Anteil der Allergiker
                - Anteil der Bootsbesitzer
                - Anteil der Chorsänger
                - Anteil der Dauercamper
                """);

        assertThat(text(corpus, "Aus welchen Kennzahlen wird der Pflegeindex berechnet?"))
                .contains("Allergiker", "Bootsbesitzer", "Chorsänger", "Dauercamper");
    }

    @Test
    void aNumberedListNeedsNoColon() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                b) Hafenwerkstatt
                Frau Muster stellt die fünf Felder der Hafenwerkstatt vor.
                1. Feld „Allergie“
                2. Feld „Boote und ihre Besitzer, die nicht immer an Land sind“
                3. Feld „Chor, Gesang und alles, was dazu an Noten gebraucht wird“
                4. Feld „Dauercamper, mit und ohne Stromanschluss am Ufer“
                5. Feld „Ebbe“
                """);

        assertThat(text(corpus, "Welche fünf Felder hat die Hafenwerkstatt vorgestellt?"))
                .contains("Allergie", "Boote", "Chor", "Dauercamper", "Ebbe");
    }

    @Test
    void whatStandsBelowAnItemIsQuotedBeforeWhatStandsAboveIt() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Vortrag.pdf", 2, """
                ➢ Bolzplatz Deichstraße
                ▪ Neubau der Lernstube gleich nebenan, mit einem Zaun um das Feld und Licht bis in den späten Abend
                ▪ Gewertet wird der Platz von den Jugendlichen als Gewinn, obwohl er sehr nahe an den Häusern liegt
                ▪ Zulässige Werte am Tag werden regelmäßig überschritten, das ist seit Jahren gemessen und bekannt
                ▪ Genutzt wird das Feld von Gruppen aus der ganzen Stadt, an manchen Tagen von mehr als vierzig Leuten
                ▪ Gepflegt wird es von der Hafenwerkstatt, die dafür zwei Stellen hat und Geräte aus der Werkstatt nimmt
                ▪ Gesperrt werden kann es nur, wenn der Rat das mit einer Mehrheit beschließt, die er bisher nicht hatte
                ▪ Geplant ist ein zweites Feld am Hafen, für das die Mittel im Haushalt des nächsten Jahres noch fehlen
                ➢ Spielplatz Kaistraße
                ▪ Scherben im Sand, Gartentürchen eingetreten, Briefkästen der Häuser ringsum in jeder Nacht zerstört
                ▪ Anwohner fühlen sich unsicher
                """);

        assertThat(text(corpus, "Worüber klagt man am Spielplatz Kaistraße?")).contains("Scherben im Sand");
    }

    @Test
    void anAmountIsQuotedWithTheOneThatFollowsIt() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Vorlage.pdf", 2, """
                Der Rat kauft die beiden Wiesen am Deichweg, weil dort in den nächsten Jahren ein Hafen für Segler \
                entstehen soll, den sich alle Vereine der Stadt seit langem wünschen und für den es schon Pläne gibt, die \
                im Sommer ausgelegt waren und zu denen niemand Einwände hatte, auch nicht die Nachbarn, die den Lärm der \
                Boote fürchten, aber den Weg zum Ufer behalten und dort im Winter auch ihre Kähne lagern dürfen, wie es seit jeher Brauch ist und auch in \
                der neuen Satzung über die Ufer der Stadt stehen wird. Der Preis für die erste Wiese am Deichweg beträgt 560.500 Euro. \
                Für die zweite sind es 3.674 Euro. Damit ergeben sich 564.174 Euro. Das Amt schließt den Vertrag.
                """);

        assertThat(text(corpus, "Wieviel Euro kosten die Wiesen am Deichweg?")).contains("564.174");
    }

    @Test
    void whoAsksIsQuotedWithTheReply() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                Frau Muster erläutert, dass der Kanal in der Kaistraße ein Jahr später gebaut wird, und nennt die Gründe \
                dafür ausführlich, Straße um Straße, mit allen Plänen, die dem Ausschuss in seiner vorigen Sitzung schon vorlagen.
                Herr Beispiel fragt, ob die Verschiebung den Kanal in der Kaistraße teurer macht.
                Frau Muster rechnet mit rund 12.000 Euro.
                """);

        assertThat(text(corpus, "Wird der Kanal in der Kaistraße durch die Verschiebung teurer?"))
                .contains("12.000 Euro");
    }

    @Test
    void endsBeforeTheNextItemOfTheAgenda() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                TOP 3: Chor Hafenklang
                Der Chor Hafenklang erhält 900 Euro.

                TOP 4: Kehrmaschine
                Die Kehrmaschine kostet 70.000 Euro.
                """);

        assertThat(text(corpus, "Wieviel Geld erhält der Chor Hafenklang?")).doesNotContain("70.000");
    }

    @Test
    void findsTheVoteAtTheEndOfADebate() {
        String path = "rat/2025-03-11 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 2, "Frau Muster begründet die Förderung für den Chor Hafenklang mit seiner Arbeit.")
                .page(path, 3, "Herr Beispiel findet das alles zu teuer und verweist auf die Lage der Kassen.")
                .page(path, 4, "Der Antrag wird mit 12 Ja-Stimmen gegen 14 Nein-Stimmen abgelehnt.");

        assertThat(text(corpus, "Wie ging die Abstimmung über die Förderung für den Chor Hafenklang aus?"))
                .contains("14 Nein-Stimmen");
    }

    @Test
    void aDebateThatSpeaksOfARejectionIsNotItsEnd() {
        String path = "rat/2025-03-11 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        path,
                        2,
                        "Frau Muster: Der Chor Hafenklang hat die Räume abgelehnt, die Förderung braucht er trotzdem.",
                        StatementKind.SPEECH)
                .page(path, 3, "Herr Beispiel findet das alles zu teuer.", StatementKind.SPEECH)
                .page(
                        path,
                        4,
                        "Der Antrag wird mit 12 Ja-Stimmen gegen 14 Nein-Stimmen abgelehnt.",
                        StatementKind.DECISION);

        assertThat(text(corpus, "Wie ging die Abstimmung über die Förderung für den Chor Hafenklang aus?"))
                .contains("14 Nein-Stimmen");
    }

    @Test
    void goesOnWithAListInTheNextPassage() {
        String path = "rat/2025-03-11 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        path,
                        2,
                        "Der Pflegeindex wird aus vier Kennzahlen berechnet:\n- Anteil der Allergiker\n- Anteil der"
                                + " Bootsbesitzer")
                .page(path, 3, "- Anteil der Chorsänger\n- Anteil der Dauercamper\n\nDie Sitzung wird unterbrochen.");

        assertThat(text(corpus, "Aus welchen Kennzahlen wird der Pflegeindex berechnet?"))
                .contains("Allergiker", "Bootsbesitzer", "Chorsänger", "Dauercamper")
                .doesNotContain("unterbrochen");
    }

    @Test
    void aListAnnouncedAtTheEndOfAPassageStandsInTheNext() {
        String path = "rat/2025-03-11 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 1, "Frau Muster nennt Standorte in der Region, die mit Trinkbrunnen gute Erfahrung haben.")
                .page(path, 2, "Der Rat beschließt die Einrichtung von Trinkbrunnen an folgenden Standorten:")
                .page(path, 3, "1. Hafenplatz\n2. Kaistraße 4\n3. Am Deich");

        assertThat(text(corpus, "An welchen Standorten werden Trinkbrunnen eingerichtet?"))
                .contains("Hafenplatz", "Kaistraße 4", "Am Deich");
    }

    @Test
    void aMotionsOwnVoteIsToldFromThatOnThePaper() {
        PaperCorpus corpus = new PaperCorpus().page("rat/2025-03-11 Niederschrift.pdf", 2, """
                TOP 8: Trinkbrunnen
                Frau Muster stellt den Antrag, die Bewerbung um die Förderung fallenzulassen.
                Herr Beispiel hält das für falsch, weil der Hafen im Sommer voller Gäste ist und die Förderung nur \
                einmal vergeben wird, wie das Land in seinem Schreiben vom Januar deutlich gemacht hat.
                Frau Probe verweist auf die Kosten der Wartung, die der Rat schon im Herbst besprochen hat, und auf die \
                Erfahrungen anderer Städte mit Brunnen, die im Winter abgestellt und im Frühjahr gereinigt werden.
                Bei 6 Ja-Stimmen und 14 Nein-Stimmen wird der Antrag abgelehnt.
                Sodann stimmt der Rat der Einrichtung der Trinkbrunnen mit 15 Ja-Stimmen und 5 Nein-Stimmen zu.
                """);

        assertThat(text(corpus, "Die Bewerbung um die Förderung fallenzulassen: wie wurde abgestimmt?"))
                .contains("14 Nein-Stimmen");
    }

    @Test
    void whoOnlyAsksForAVoteThatIsToldGetsNothingFromOtherFiles() {
        String minutes = "rat/2025-03-11 Niederschrift.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(minutes, 2, "Die Fähre zum Nordufer wird mit 12 Ja-Stimmen gegen 4 Nein-Stimmen abgelehnt.")
                .page(
                        "rat/2024-05-14 Niederschrift.pdf",
                        4,
                        "Der Rat begrüßt mit 9 Ja-Stimmen gegen 8 Nein-Stimmen den Bericht zur Fähre am Nordufer.");
        Question question = question("Wie wurde über die Fähre zum Nordufer abgestimmt?");
        QuestionReader reader = new QuestionReader(PaperCorpus.CLOCK);
        ReadPart part =
                new PartReader(corpus.library(), reader).found(question).parts().getFirst();
        List<Answer.Citation> vote = corpus.answers().answer(question).citations().stream()
                .filter(citation -> citation.file().path().equals(minutes))
                .toList();
        Endings.Told told = new Endings.Told(
                List.of(new Answer.Statement("abgelehnt", List.of(1))),
                vote,
                new Results(Set.of(ItemResult.REJECTED), Set.of(ItemResult.REJECTED), Set.of()));

        assertThat(files(new Extract(part, 1, Subject.of(part)).from(part.weighed(), Endings.Told.NOTHING)))
                .hasSize(2);
        assertThat(files(new Extract(part, 1, Subject.of(part)).from(part.weighed(), told)))
                .isSubsetOf(minutes);
    }

    @Test
    void theTextBelowTheHeadOfAPaperIsQuoted() {
        PaperCorpus corpus = new PaperCorpus().page("antraege/2025-02-25 Antrag.pdf", 1, """
                Vorlage Nr.: 2025/0085

                Aschenbecher an den Haltestellen der Bergdörfer

                Gremium Termin TOP
                Rat 25.02.2025 3

                Die Fraktion beantragt, dass dort künftig geschlossene Gefäße aufgestellt werden.
                """, StatementKind.MOTION);

        assertThat(text(corpus, "Was ist mit Aschenbechern an den Haltestellen der Bergdörfer gewollt?"))
                .isEqualTo(
                        "Antrag: Die Fraktion beantragt, dass dort künftig geschlossene Gefäße aufgestellt werden [1].");
    }

    @Test
    void theBoxesOfAFormAreNotQuoted() {
        PaperCorpus corpus =
                new PaperCorpus().page("antraege/2025-04-02 Stellungnahme.pdf", 1, """
                Die Verwaltung hält die Fähre zum Nordufer für verzichtbar.

                Abstimmung mit den Häfen am Nordufer ☐ Ja ☒ Nein

                Die Fähre zum Nordufer braucht zwei Schiffe und drei Anleger.
                """, StatementKind.ANSWER);

        assertThat(text(corpus, "Was sagt die Verwaltung zur Fähre zum Nordufer?"))
                .contains("verzichtbar")
                .doesNotContain("☐");
    }

    @Test
    void theQuestionsThatAReplyRepeatsAreNotQuoted() {
        PaperCorpus corpus = new PaperCorpus()
                .page("anfragen/2025-04-02 Stellungnahme.pdf", 1, """
                        Die Verwaltung antwortet zur Fähre am Nordufer:

                        Wann beginnt die Fähre am Nordufer? Wer bezahlt die Fähre am Nordufer? Wie oft fährt die Fähre am Nordufer?
                        """, StatementKind.ANSWER)
                .page(
                        "anfragen/2025-04-02 Stellungnahme.pdf",
                        2,
                        "Die Fähre am Nordufer beginnt im Mai.",
                        StatementKind.ANSWER);

        assertThat(text(corpus, "Was ist mit der Fähre am Nordufer geplant?"))
                .contains("beginnt im Mai")
                .doesNotContain("Wer bezahlt");
    }

    @Test
    void aTitleIsQuotedOnlyWhereThereIsNothingElse() {
        String path = "anfragen/2025-04-02 Bericht.pdf";
        PaperCorpus title = new PaperCorpus().page(path, 1, "Die Fähre am Nordufer und ihre Anleger");
        PaperCorpus both = new PaperCorpus()
                .page(path, 1, "Die Fähre am Nordufer und ihre Anleger")
                .page(
                        "rat/2025-05-06 Niederschrift.pdf",
                        2,
                        "Am Nordufer bekommt die Fähre zwei neue Anleger aus Holz.");
        String question = "Was ist mit der Fähre am Nordufer und den Anlegern?";

        assertThat(text(title, question)).startsWith("Die Fähre am Nordufer und ihre Anleger");
        assertThat(text(both, question)).startsWith("Am Nordufer bekommt die Fähre zwei neue Anleger");
    }

    @Test
    void theSecondPartOfAQuestionDoesNotQuoteTheFirstOnesAnswerAgain() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        "rat/2025-03-11 Niederschrift.pdf",
                        2,
                        "Frau Muster fordert eine Fähre zum Nordufer, die im Sommer alle zwei Stunden fährt.")
                .page(
                        "rat/2025-04-08 Niederschrift.pdf",
                        5,
                        "Zur Fähre zum Nordufer bietet die Verwaltung einen Bus mit Anhänger für Räder an.");

        assertThat(text(
                        corpus,
                        "Was fordert Frau Muster am Nordufer, und was bietet die Verwaltung statt der Fähre an?"))
                .containsOnlyOnce("alle zwei Stunden")
                .contains("einen Bus mit Anhänger");
    }

    @Test
    void aTitleWithoutThePriceIsNotQuotedFirst() {
        String path = "anfragen/2025-04-02 Anfrage.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(path, 1, "Was ein Liegeplatz am Nordufer kostet")
                .page(path, 2, "Für einen Liegeplatz am Nordufer nimmt die Stadt im Jahr 320 Euro, im Winter weniger.");

        assertThat(text(corpus, "Was kostet ein Liegeplatz am Nordufer?")).startsWith("Für einen Liegeplatz");
    }

    private static List<String> files(List<Extract.Chosen> chosen) {
        return chosen.stream()
                .map(stretch -> stretch.best().passage().source().file().path())
                .toList();
    }

    private static String text(PaperCorpus corpus, String question) {
        return corpus.answers().answer(question(question)).text();
    }
}
