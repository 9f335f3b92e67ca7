package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which sentences pass as easy language.
class EasySentenceTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Dach der Turnhalle ist kaputt.",
                "Vereine nutzen die Turnhalle.",
                "Die Stadt will einen Radweg an der Deichstraße bauen.",
                "The town wants to repair the gym."
            })
    void shortSentencesThatSayOneThingPass(String sentence) {
        assertThat(EasySentence.is(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Dach der Turnhalle an der Brückenschule ist schon seit langer Zeit undicht und kaputt.",
                "Das Dach ist kaputt. Die Halle ist zu.",
                "Die Halle ist zu, weil das Dach kaputt ist.",
                "Die Halle ist zu weil das Dach kaputt ist.",
                "Die Halle (am Deich) ist zu.",
                "Die Halle kostet bzw. braucht Geld.",
                "Die EU zahlt einen Teil.",
                "Die Halle ist z. B. zu klein.",
                "Die Stadt könnte die Halle bauen.",
                "Die Zweitwohnungssteuersatzungsänderung kommt.",
                "die halle ist zu.",
                "Die Halle ist zu"
            })
    void whatIsLongNestedShortenedOrUncertainDoesNot(String sentence) {
        assertThat(EasySentence.is(sentence)).isFalse();
    }
}
