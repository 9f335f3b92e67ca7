package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfScopeTests {

    @ParameterizedTest
    @CsvSource({
        "'Kann ich mein Bußgeld vor Gericht zurückbekommen?', true",
        "'Lohnt sich ein Widerspruch gegen meinen Bescheid, wie sind meine Chancen vor Gericht?', true",
        "'Can I take the council to court over my fine?', true",
        "'Hat die Stadt vor Gericht gegen den Bauträger gewonnen?', false",
        "'Kann ich der Weitergabe meiner Daten widersprechen?', false",
        "'Did the council win in court?', false",
    })
    void whoAsksForHisOwnCaseAsksForLegalAdvice(String question, boolean advice) {
        assertThat(OutOfScope.of(question).stream().toList())
                .isEqualTo(advice ? List.of(OutOfScope.LEGAL_ADVICE) : List.of());
    }
}
