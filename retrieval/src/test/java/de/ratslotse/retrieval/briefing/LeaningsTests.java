package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lotsenau and everything in it is invented.
class LeaningsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was kostet die Fähre laut Verwaltung?",
                "Warum ist die Hafenverwaltung gegen die Fähre?",
                "Die Verwaltung ist dagegen, mit welchen Gründen?"
            })
    void whatTheAdministrationWroteCountsWhereItsWordIsAskedFor(String asked) {
        assertThat(ofProposal(asked)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was kostet die Fähre?",
                "Was hat der Gemeinderat zum Umbau der Verwaltung gesagt bekommen?",
                "Verwaltung war dagegen: wie hat der Rat entschieden?",
                "Hat der Rat dem Vorschlag der Verwaltung zugestimmt?"
            })
    void itDoesNotWhereTheCouncilsIs(String asked) {
        assertThat(ofProposal(asked)).isZero();
    }

    private static double ofProposal(String asked) {
        PaperCorpus corpus = new PaperCorpus()
                .page("rat/2025-03-11 Vorlage.pdf", 1, "Die Fähre wird gebaut.", StatementKind.PROPOSAL);
        Inquiry inquiry = new QuestionReader(PaperCorpus.CLOCK).read(question(asked));
        ReadPassage passage = new PartReader(corpus.library(), new QuestionReader(PaperCorpus.CLOCK))
                .found(question("Wird die Fähre gebaut?"))
                .parts()
                .getFirst()
                .weighed()
                .getFirst()
                .passage();
        return new Leanings(inquiry, List.of(passage)).ofKind(passage);
    }
}
