package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Meeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A month of the calendar: whole weeks from Monday to Sunday.
public record Month(YearMonth month, List<List<Day>> weeks) {

    /// A day with its meetings.
    ///
    /// @param inside whether it belongs to the month
    public record Day(LocalDate date, boolean inside, boolean today, List<Meeting> meetings) {}

    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// @param meetings of all its weeks
    static Month of(YearMonth month, List<Meeting> meetings, LocalDate today) {
        List<List<Day>> weeks = new ArrayList<>();
        for (LocalDate monday = first(month); !monday.isAfter(last(month)); monday = monday.plusWeeks(1)) {
            LocalDate start = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(start::plusDays)
                    .map(date -> day(date, month, meetings, today))
                    .toList());
        }
        return new Month(month, List.copyOf(weeks));
    }

    private static Day day(LocalDate date, YearMonth month, List<Meeting> meetings, LocalDate today) {
        return new Day(
                date,
                YearMonth.from(date).equals(month),
                date.equals(today),
                meetings.stream()
                        .filter(meeting -> meeting.date().filter(date::equals).isPresent())
                        .toList());
    }

    /// The meetings within the month, in their order.
    public List<Meeting> meetings() {
        return weeks.stream()
                .flatMap(List::stream)
                .filter(Day::inside)
                .flatMap(day -> day.meetings().stream())
                .toList();
    }

    public LocalDate day() {
        return month.atDay(1);
    }

    public YearMonth previous() {
        return month.minusMonths(1);
    }

    public YearMonth next() {
        return month.plusMonths(1);
    }
}
