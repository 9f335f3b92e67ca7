package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundTests {

    @ParameterizedTest
    @CsvSource({
        "Turnhallenbeschluss, der Beschluss zur Turnhalle, 0.75",
        "Turnhallenbeschluss, die Turnhalle, 0.6",
        "Jahreskarte, das Jahr, 0",
        "Walfangstation, die Station, 0.3",
        "Halle, die Turnhalle, 0.75",
        "Kitaplatz, ein Platz in der Kita, 0.75",
        "Hafenfest, der Chor, 0",
    })
    void thePartsOfACompoundNameIt(String asked, String text, float named) {
        String stem = Language.GERMAN.words(asked).getFirst().stem();

        assertThat(Compound.named(
                        stem,
                        Language.GERMAN.words(text).stream()
                                .map(Language.Word::stem)
                                .collect(Collectors.toSet())))
                .isEqualTo(named);
    }

    /// A garden at the head of a page and an indoor pool at its foot are no garden pool.
    @ParameterizedTest
    @CsvSource({
        "Hallenpreise, die Preise in der Halle steigen, true",
        "Schulschließung, die Schließung der Schule, true",
        "Gartenbad, 'der Garten wird umgestaltet, dafür stehen im kommenden Jahr Mittel bereit, und das Bad schließt', false",
        "Olympiahalle, die Halle, false",
    })
    void itsPartsAreItNearEachOther(String asked, String text, boolean near) {
        String stem = Language.GERMAN.words(asked).getFirst().stem();

        assertThat(Compound.isNear(
                        stem,
                        Language.GERMAN.words(text).stream()
                                .map(Language.Word::stem)
                                .toList()))
                .isEqualTo(near);
    }
}
