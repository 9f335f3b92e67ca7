package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.search.Filter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentStateTests {

    private final QuestionReader reader =
            new QuestionReader(Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was wird aus dem Waldbad?",
                "Was ist mit der Seebühne?",
                "Wie steht es um die Hafenbahn?",
                "Was kostet das Freibad?",
                "Wie hoch ist die Hundesteuer?",
                "Warum wird das Parken teurer?",
                "Wie lange dauert die Sanierung?",
                "Welche Wertstoffhöfe machen zu?",
                "Wird der Markt autofrei?",
                "What happens with the bridge?"
            })
    void fewWordsInThePresentAskForTheNewestState(String question) {
        assertThat(read(question, List.of()).since()).contains(LocalDate.of(2025, 5, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was wurde aus dem Waldbad?",
                "Wie ist die Wahl ausgegangen?",
                "Was kostete das Freibad?",
                "Was kostet das Freibad 2022?",
                "Was sagt die Verwaltung zum Radweg an der Deichstraße und zur Brücke?"
            })
    void whatIsOverOrNamesItsTimeOrItsPaperDoesNot(String question) {
        assertThat(read(question, List.of()).since()).isEmpty();
    }

    @Test
    void theWordsOfTheQuestionBeforeCountAmongTheTellingOnes() {
        List<Question.Turn> before =
                List.of(new Question.Turn("user", "Ab wann gilt das günstige Monatsticket mit dem Stadtpass?"));

        assertThat(read("was kostet es?", before).since()).isEmpty();
    }

    private Inquiry read(String question, List<Question.Turn> history) {
        return reader.read(new Question(question, history, Filter.none(), Access.operator(), Locale.GERMAN));
    }
}
