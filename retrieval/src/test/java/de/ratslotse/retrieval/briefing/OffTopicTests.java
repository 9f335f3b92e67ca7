package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.briefing.Extract.Chosen;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class OffTopicTests {

    private static final String REGATTA = "vorlagen/2026-01 Regatta.pdf";
    private static final String REPORT = "vorlagen/2026-02 Bericht.pdf";
    private static final String PLAQUE = "vorlagen/2026-03 Gedenktafel.pdf";

    private final PaperCorpus corpus = new PaperCorpus()
            .page(
                    REGATTA,
                    1,
                    "Die Förderung der Regatta auf dem Nordkanal beträgt für den Ruderverein Hafenklang 22.000 Euro.")
            .page(REPORT, 1, "Die Regatta auf dem Nordkanal kostete den Ruderverein im Vorjahr mehr, als er einnahm.")
            .page(PLAQUE, 1, "Im Mai 2026 waren es 22.000 Menschen, an die auf der Tafel gedacht wurde.");

    @Test
    void anotherFileWithOnlyTheNumberAndTheMonthGoes() {
        assertThat(files()).containsExactly(REGATTA, REPORT);
    }

    @Test
    void anotherPartOfTheSameFileStays() {
        corpus.page(REGATTA, 2, "Das Geld wird im Mai ausgezahlt.");

        assertThat(files()).containsExactly(REGATTA, REPORT, REGATTA);
    }

    @Test
    void whatAFileBeginsWithStaysBesideItsSentenceThatIsNear() {
        String speech = "rat/2026-03-03 Niederschrift.pdf";
        corpus.page(speech, 1, "Das Geld kommt im Mai.")
                .page(speech, 2, "Die Regatta auf dem Nordkanal ist dem Ruderverein Hafenklang 22.000 Euro wert.");

        assertThat(files()).containsExactly(REGATTA, REPORT, speech, speech);
    }

    /// The files of those sentences that stay, of all in the order of the pages.
    private List<String> files() {
        Question question = question(
                "Bekommt der Ruderverein Hafenklang für die Regatta auf dem Nordkanal 22.000 Euro im Mai 2026?");
        QuestionReader reader = new QuestionReader(PaperCorpus.CLOCK);
        ReadPart part =
                new PartReader(corpus.library(), reader).found(question).parts().getFirst();
        List<Chosen> all = part.weighed().stream()
                .map(sentence -> new Chosen(
                        sentence,
                        sentence.piece().span().start(),
                        sentence.piece().span().end()))
                .sorted(Comparator.comparingLong(Chosen::passageId))
                .toList();
        return new OffTopic(part)
                .without(all, Told.NOTHING).stream()
                        .map(quote -> quote.best().passage().source().file().path())
                        .toList();
    }
}
