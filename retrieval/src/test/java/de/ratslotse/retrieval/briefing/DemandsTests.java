package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.StatementKind;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class DemandsTests {

    private static final String MOTION = """
            Antrag:
            Das Provisorium an der Kreuzung am Uferweg wird durch einen Kreisel ersetzt oder abgebaut.
            Begründung:
            An der Kreuzung am Uferweg steht seit dem Jahr 2024 ein Provisorium aus Baken, das in Lotsenau niemandem gefällt.
            Die Kreuzung liegt am Weg zur Schule, deshalb ist sie wichtig.
            """;

    @Test
    void whatIsDemandedStandsBeforeItsReasons() {
        assertThat(of("was fordert die Uferliste für die Kreuzung Kaistraße / Uferweg in Lotsenau?", 1))
                .isPositive();
        assertThat(of("was fordert die Uferliste für die Kreuzung Kaistraße / Uferweg in Lotsenau?", 4))
                .isZero();
    }

    @Test
    void itCountsOnlyWhereItIsAskedFor() {
        assertThat(of("Wann wird an der Kreuzung Kaistraße gebaut?", 1)).isZero();
    }

    @Test
    void theDemandIsQuotedFirst() {
        assertThat(corpus().answers()
                        .answer(question("was fordert die Uferliste für die Kreuzung Kaistraße / Uferweg in Lotsenau?"))
                        .text())
                .contains("durch einen Kreisel ersetzt");
    }

    private static PaperCorpus corpus() {
        return new PaperCorpus().page("rat/2025-05-22 Antrag.pdf", 1, MOTION, StatementKind.MOTION);
    }

    private static double of(String asked, int piece) {
        ReadPassage passage = new PartReader(corpus().library(), new QuestionReader(PaperCorpus.CLOCK))
                .found(question("Was ist mit der Kreuzung Kaistraße?"))
                .parts()
                .getFirst()
                .evidence()
                .passages()
                .getFirst();
        return new Demands(new QuestionReader(PaperCorpus.CLOCK).read(question(asked))).of(passage, piece);
    }
}
