package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    /// Who asks in a few words means how things are now, whatever was said of them before.
    @Test
    void aBriefQuestionMeansTheNewest() {
        List<ReadPassage> passages = ofThreeYears();
        Leanings brief = leanings("Was kostet die Fähre?", passages);

        assertThat(passages).extracting(brief::newest).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(brief.newest(passages.getFirst()) - brief.newest(passages.getLast()))
                .isGreaterThan(0.2);
        assertThat(brief.newest(passages.getLast())).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was kostete die Fähre 2021?",
                "Welche Firma hat die Rampe der Fähre am Nordufer wegen des Hochwassers erneuert?"
            })
    void aQuestionThatTellsTheTimeOrMuchElseDoesNot(String asked) {
        List<ReadPassage> passages = ofThreeYears();

        assertThat(passages).extracting(leanings(asked, passages)::newest).containsOnly(0.0);
    }

    @Test
    void briefQuestionsAreAnsweredByPapersBeforeSpeeches() {
        ReadPassage speech = passages(new PaperCorpus()
                        .page("rat/2025-03-11 Niederschrift.pdf", 1, "Die Fähre ist teuer.", StatementKind.SPEECH))
                .getFirst();
        List<ReadPassage> found = List.of(speech);

        assertThat(leanings("Was kostet die Fähre?", found).ofKind(speech)).isNegative();
        assertThat(leanings("Was sagt Frau Petersen zur Fähre?", found).ofKind(speech))
                .isZero();
        assertThat(leanings("Was kostete die Fähre 2021?", found).ofKind(speech))
                .isZero();
    }

    private static List<ReadPassage> ofThreeYears() {
        return passages(new PaperCorpus()
                .page("rat/2025-03-11 Vorlage.pdf", 1, "Die Fähre wird gebaut.", StatementKind.PROPOSAL)
                .page("rat/2023-03-11 Vorlage.pdf", 1, "Die Fähre wird gebaut.", StatementKind.PROPOSAL)
                .page("rat/2020-03-11 Vorlage.pdf", 1, "Die Fähre wird gebaut.", StatementKind.PROPOSAL));
    }

    /// The newest first.
    private static List<ReadPassage> passages(PaperCorpus corpus) {
        return new PartReader(corpus.library(), new QuestionReader(PaperCorpus.CLOCK))
                .found(question("Wird die Fähre gebaut?")).parts().getFirst().evidence().passages().stream()
                        .sorted(Comparator.comparing(
                                (ReadPassage passage) -> passage.source().file().path(), Comparator.reverseOrder()))
                        .toList();
    }

    private static Leanings leanings(String asked, List<ReadPassage> passages) {
        return new Leanings(new QuestionReader(PaperCorpus.CLOCK).read(question(asked)), passages);
    }

    private static double ofProposal(String asked) {
        PaperCorpus corpus = new PaperCorpus()
                .page("rat/2025-03-11 Vorlage.pdf", 1, "Die Fähre wird gebaut.", StatementKind.PROPOSAL);
        ReadPassage passage = passages(corpus).getFirst();
        return leanings(asked, List.of(passage)).ofKind(passage);
    }
}
