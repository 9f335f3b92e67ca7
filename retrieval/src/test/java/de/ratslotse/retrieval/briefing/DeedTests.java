package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeedTests {

    @ParameterizedTest
    @CsvSource({
        "Wer hat die Brücke am Hafen gebaut?, bau",
        "Welche Firma hat die Hecke gepflanzt?, pflanz",
        "Who designed the new hall?, design",
        "Wer hat den Auftrag bekommen?,",
        "Wer hat den Antrag gestellt?,",
        "Who was against the motion?,",
        "Wann wurde die Brücke gebaut?,",
    })
    void theVerbTellsWhatWasDone(String question, String root) {
        Inquiry inquiry = new QuestionReader(PaperCorpus.CLOCK).read(PaperCorpus.question(question));

        assertThat(Deed.of(inquiry)).isEqualTo(Optional.ofNullable(root));
    }

    @ParameterizedTest
    @CsvSource({
        "Die Brücke baute Frau Muster., bau, true",
        "Die Brücke ist ein Neubau., bau, true",
        "Der Bauausschuss sah die Brücke., bau, false",
        "Die Pflanzung der Hecke war teuer., pflanz, true",
    })
    void anyFormOfTheVerbWillDo(String text, String root, boolean told) {
        assertThat(Deed.isIn(text, root)).isEqualTo(told);
    }
}
