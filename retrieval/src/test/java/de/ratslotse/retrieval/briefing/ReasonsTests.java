package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Lotsenau is invented.
class ReasonsTests {

    private final PaperCorpus corpus = new PaperCorpus()
            .page("bau/2025-01-14 Niederschrift.pdf", 3, """
                    TOP 4: Sanierung der Turnhalle Seestraße
                    Die Gesamtkosten der Sanierung der Turnhalle betragen 1.250.000,00 €.
                    """)
            .page("rat/2025-0500.pdf", 1, "Der Radweg an der Bahnhofstraße wird verbreitert.");

    @Test
    void theSentenceThatAnswersWeighsMostAndItsPartsSumUp() {
        Reasons reasons = reasons("Was kostet die Sanierung der Turnhalle?");

        assertThat(reasons.asked()).containsExactly("amount");
        assertThat(reasons.probability()).isGreaterThan(reasons.enough());
        assertThat(reasons.sentences().getFirst().text()).contains("1.250.000,00 €");
        assertThat(reasons.sentences())
                .allSatisfy(sentence -> assertThat(sentence.parts().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(sentence.weight(), within(0.005)));
        assertThat(reasons.sentences().getFirst().parts()).containsKeys("sentence", "search", "type");
    }

    @Test
    void whatIsRefusedHasLittleProbability() {
        Reasons reasons = reasons("Wer züchtet Alpakas in Nordsandheim?");

        assertThat(reasons.probability()).isLessThan(reasons.enough());
        assertThat(reasons.signals()).containsKeys("covered", "missing", "passage", "similarity", "contrast");
    }

    private Reasons reasons(String asked) {
        return new CitedAnswers(
                        corpus.library(), new QuestionReader(PaperCorpus.CLOCK), Optional.empty(), Optional.empty())
                .reasons(question(asked));
    }
}
