package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wer wollte im Haushalt 2024/2025 mehr Geld für die Fähre?",
                "Welche Haushaltsanträge 2024/25 gab es zur Fähre?",
                "Wie ging die Abstimmung über den Doppelhaushalt 2024/2025 aus?"
            })
    void aBudgetOfTwoYearsIsDealtWithBeforeThem(String question) {
        assertThat(Period.in(question, TODAY))
                .containsExactly(new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30), true));
    }

    @Test
    void theYearOfABudgetMayBeThatOfTheDebate() {
        for (String question : List.of("Was stand im Haushalt 2024 zur Fähre?", "What did the 2024 budget say?")) {
            assertThat(Period.in(question, TODAY))
                    .containsExactly(new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 12, 31), true));
        }
    }

    @Test
    void touchesTheMonthsOfTwoYears() {
        Period budget = Period.in("im Haushalt 2024/2025", TODAY).getFirst();

        assertThat(budget.touches(YearMonth.of(2023, 11))).isTrue();
        assertThat(budget.touches(YearMonth.of(2024, 2))).isTrue();
        assertThat(budget.touches(YearMonth.of(2023, 6))).isFalse();
        assertThat(budget.touches(YearMonth.of(2024, 7))).isFalse();
    }

    @Test
    void aSupplementaryBudgetIsOfItsYear() {
        assertThat(Period.in("Was stand im Nachtragshaushalt 2024?", TODAY))
                .containsExactly(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), false));
    }

    @Test
    void aHouseholdIsNoBudget() {
        assertThat(Period.in("Wie viele Haushalte haben 2024 Wohngeld bekommen?", TODAY))
                .containsExactly(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), false));
    }

    @Test
    void aYearBesideABudgetsStillCounts() {
        assertThat(Period.in("Was wurde 2021 und im Haushalt 2024 zur Fähre gesagt?", TODAY))
                .hasSize(2);
    }

    /// A year far ahead behind a noun is a part of a name.
    @Test
    void theYearOfAConceptIsNoTime() {
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(Period.in("Was wurde aus dem Klimaschutzkonzept 2030?", today))
                .isEmpty();
        assertThat(Period.in("Was kostet der Hafen im Jahr 2030?", today)).hasSize(1);
        assertThat(Period.in("Was kostet der Hafen bis 2030?", today)).hasSize(1);
        assertThat(Period.in("Was kostet die Sanierung 2026?", today)).hasSize(1);
    }

    /// 1 March 2026 is a Sunday.
    @Test
    void knowsTheComingDays() {
        LocalDate today = LocalDate.of(2026, 3, 1);

        assertThat(Period.coming("Was steht am nächsten Dienstag an?", today)).contains(LocalDate.of(2026, 3, 3));
        assertThat(Period.coming("What is on the agenda on Sunday?", today)).contains(LocalDate.of(2026, 3, 8));
        assertThat(Period.coming("Welche Sitzung ist morgen?", today)).contains(LocalDate.of(2026, 3, 2));
        assertThat(Period.coming("Was geschah am Dienstag, 3. Februar?", today)).isEmpty();
    }
}
