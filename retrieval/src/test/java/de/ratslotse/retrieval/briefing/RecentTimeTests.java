package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecentTimeTests {

    /// A Wednesday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in den letzten drei Monaten | 2025-12-04 | 2026-03-04 | false",
                "in den vergangenen 2 Wochen | 2026-02-18 | 2026-03-04 | true",
                "over the past two years | 2024-03-04 | 2026-03-04 | false",
                "letzten Monat | 2026-02-01 | 2026-02-28 | true",
                "this month | 2026-03-01 | 2026-03-31 | true",
                "nächste Woche | 2026-03-09 | 2026-03-15 | true",
                "diese Woche | 2026-03-02 | 2026-03-08 | true",
                "last week | 2026-02-23 | 2026-03-01 | true"
            })
    void tellsTheTimeFromToday(String text, LocalDate from, LocalDate to, boolean narrow) {
        assertThat(RecentTime.in(text, TODAY)).containsExactly(new RecentTime.Stretch(from, to));
        assertThat(Period.in("Was wurde " + text + " beschlossen?", TODAY))
                .containsExactly(new Period(from, to, narrow));
    }

    @ParameterizedTest
    @ValueSource(strings = {"in den letzten Jahren", "die letzten drei Busse", "der Monatsbericht", "in zwei Monaten"})
    void leavesOtherTimesAlone(String text) {
        assertThat(RecentTime.in(text, TODAY)).isEmpty();
    }
}
