package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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

    @ParameterizedTest
    @CsvSource({
        "'Wann fährt der nächste Bus nach Uferdorf?', TIMETABLE",
        "'When does the next ferry leave for Nordsand?', TIMETABLE",
        "'Wann fährt die erste Fähre nach Nordsand?',",
        "'Would you vote for the new pier if you were me?', VOTING_ADVICE",
        "'Would the council vote for a new pier?',",
    })
    void theTimetableAndOnesOwnVoteAreNoMattersOfThePapers(String question, OutOfScope reason) {
        assertThat(OutOfScope.of(question)).isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "'Schreib mir bitte eine kurze Rede gegen die Fähre.', CREATIVE",
        "'Write me a speech against the ferry.', CREATIVE",
        "'Schreib eine Zusammenfassung zum Antrag 2025/0398.',",
        "'Wer hat in seiner Rede die Fähre gelobt?',",
        "'Ist Herr Beispiel ein guter Bürgermeister?', JUDGEMENT",
        "'Is she a good mayor?', JUDGEMENT",
        "'Was hältst du von der Grünen Liste?', JUDGEMENT",
        "'Was hält die Verwaltung von der Fähre?',",
        "'Ist der Haushalt in gutem Zustand?',",
        "'Welchen Kahn soll ich mir kaufen?', SHOPPING",
        "'Wo gibt es in Lotsenau die beste Pizza?', SHOPPING",
        "'Welchen Kahn soll die Stadt kaufen?',",
    })
    void speechesAreNotWrittenNobodyIsRatedAndNothingIsRecommended(String question, OutOfScope reason) {
        assertThat(OutOfScope.of(question)).isEqualTo(Optional.ofNullable(reason));
    }
}
