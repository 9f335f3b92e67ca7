package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class SubjectTests {

    private static final String BOILER = "Ein neuer Kessel kostet 10.000 Euro, ein neues Tor kostet mehr.";
    private static final String STADIUM = "Der Bau des Stadions am Hafen wird mit 4,5 Mio. Euro veranschlagt.";

    private final PaperCorpus corpus = new PaperCorpus()
            .page("rat/2025-03-11 Niederschrift.pdf", 2, BOILER)
            .page("rat/2025-04-08 Niederschrift.pdf", 5, STADIUM);

    @Test
    void isTheNounThatTellsMost() {
        assertThat(named("Was kostet das neue Stadion?")).containsExactly(STADIUM);
    }

    @Test
    void isAnythingWhereNoNounIsHeld() {
        assertThat(named("Was kostet mehr: eine neue Schwimmhalle?")).contains(BOILER);
    }

    /// The sentences that name it.
    private List<String> named(String asked) {
        ReadPart part = new PartReader(corpus.library(), new QuestionReader(PaperCorpus.CLOCK))
                .found(question(asked))
                .parts()
                .getFirst();
        Subject subject = Subject.of(part);
        return part.weighed().stream()
                .filter(subject::isNamedBy)
                .map(sentence -> sentence.piece().text())
                .toList();
    }
}
