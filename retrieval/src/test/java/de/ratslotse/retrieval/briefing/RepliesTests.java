package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.StatementKind;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class RepliesTests {

    private static final String MOTION = "antraege/2025-03-11 Antrag.pdf";
    private static final String REPLY = "antraege/2025-04-02 Stellungnahme.pdf";

    @Test
    void whatTheAdministrationRepliedStandsBesideTheMotion() {
        Answer answer = corpus().answers().answer(question("Gibt es eine Fähre zum Nordufer?"));

        assertThat(answer.text())
                .contains("beantragt eine Fähre zum Nordufer")
                .contains("Ein eigener Betrieb am Nordufer ist in den nächsten Jahren nicht vorgesehen");
    }

    /// The sentence that says no goes before one that has more words of the question.
    @Test
    void ofAReplyTheSentenceThatSettlesItIsQuoted() {
        String reply = "antraege/2025-07-01 Stellungnahme.pdf";
        PaperCorpus corpus = new PaperCorpus()
                .page(MOTION, 1, "Die Fraktion beantragt einen Leuchtturm am Westhafen.", StatementKind.MOTION)
                .page(
                        reply,
                        1,
                        "Der Westhafen wird von Booten aus allen Städten am Fluss angelaufen, deren Mannschaften dort "
                                + "Wasser und Brot an Bord nehmen und im Sommer auch gern über Nacht bleiben, wenn die "
                                + "Schleuse geschlossen ist und der Wind von Osten weht, wie es in diesem Jahr an mehr als "
                                + "vierzig Tagen der Fall war, von denen die meisten in den Juni und in den Juli fielen, "
                                + "als auch die Ausflugsschiffe fuhren, die Ruderer ihre Regatta abhielten und die Fischer "
                                + "mit ihren Netzen so lange vor der Einfahrt lagen, bis der Lotse sie hereinrief. Das Vorhaben ist wegen der Kosten nicht "
                                + "darstellbar.",
                        StatementKind.ANSWER)
                .ofPaper(MOTION, "2025/0500")
                .ofPaper(reply, "2025/0500");

        assertThat(corpus.answers()
                        .answer(question("Bekommt der Westhafen wieder einen Leuchtturm?"))
                        .statements()
                        .get(1)
                        .text())
                .startsWith("Das Vorhaben ist wegen der Kosten nicht darstellbar");
    }

    @Test
    void whoAsksWhatAMotionCostsGetsNoReply() {
        Answer answer = corpus().answers().answer(question("Was kostet die Fähre zum Nordufer laut Antrag?"));

        assertThat(answer.text()).contains("40.000 Euro").doesNotContain("nicht vorgesehen");
    }

    @Test
    void aReplyToAnotherMotionIsNoneToThis() {
        PaperCorpus corpus = corpus().page(
                        "antraege/2025-05-06 Stellungnahme.pdf",
                        1,
                        "Für die Fähre am Nordufer gibt es seit Jahren ein Gutachten, das die Stadt bald vorlegt, weil "
                                + "die Anleger der anderen Häfen vorher geprüft, vermessen und mit den Vereinen besprochen werden.",
                        StatementKind.ANSWER)
                .ofPaper("antraege/2025-05-06 Stellungnahme.pdf", "2025/0400");

        Answer answer =
                corpus.answers().answer(question("Gibt es alle zwei Stunden im Sommer eine Fähre zum Nordufer?"));

        assertThat(answer.statements().get(0).text()).contains("beantragt");
        assertThat(answer.statements().get(1).text()).contains("nicht vorgesehen");
    }

    private static PaperCorpus corpus() {
        PaperCorpus corpus = new PaperCorpus()
                .page(
                        MOTION,
                        1,
                        "Die Fraktion der Grünen Liste beantragt eine Fähre zum Nordufer, die im Sommer alle zwei Stunden "
                                + "fährt und 40.000 Euro im Jahr kostet.",
                        StatementKind.MOTION)
                .page(
                        REPLY,
                        1,
                        "Ein eigener Betrieb am Nordufer ist in den nächsten Jahren nicht vorgesehen.",
                        StatementKind.ANSWER)
                .ofPaper(MOTION, "2025/0300")
                .ofPaper(REPLY, "2025/0300");
        return corpus;
    }
}
