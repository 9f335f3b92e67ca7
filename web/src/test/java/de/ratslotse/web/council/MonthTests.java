package de.ratslotse.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MonthTests {

    @Test
    void isMadeOfWholeWeeksFromMonday() {
        assertThat(picture("2025-06")).isEqualTo("""
                (26) (27) (28) (29) (30) (31) 1
                2 3 4 5 6 7 8
                9 10 11 12 13 14 15
                16 17 18 19 20 21 22
                23 24 25 26 27 28 29
                30 (1) (2) (3) (4) (5) (6)""");
        assertThat(picture("2027-02")).isEqualTo("""
                1 2 3 4 5 6 7
                8 9 10 11 12 13 14
                15 16 17 18 19 20 21
                22 23 24 25 26 27 28""");
    }

    private static String picture(String month) {
        return Month.of(YearMonth.parse(month), List.of(), LocalDate.parse("2025-06-26")).weeks().stream()
                .map(week -> week.stream().map(MonthTests::number).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static String number(Month.Day day) {
        return day.inside()
                ? String.valueOf(day.date().getDayOfMonth())
                : "(" + day.date().getDayOfMonth() + ")";
    }
}
