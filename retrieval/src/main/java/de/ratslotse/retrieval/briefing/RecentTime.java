package de.ratslotse.retrieval.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stretches of time told from today: `in den letzten drei Monaten`, `letzten Monat`, `nächste Woche`.
final class RecentTime {

    private static final Pattern SEVERAL = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:letzten|vergangenen|last|past) (?<count>" + "\\d{1,2}|" + NumberWords.PATTERN
                    + ") (?<unit>Tagen?|Wochen|Monaten?|Jahren?|days|weeks|months|years)(?!\\p{L})");

    private static final Pattern ONE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?<which>letzte[nrm]?|vergangene[nrm]?|vorige[nrm]?|diese[nrmr]?|nächste[nrm]?|naechste[nrm]?|kommende[nrm]?|last|this|next) (?<unit>Woche|Monat|week|month)(?!\\p{L})");

    private static final Pattern MONTH =
            Pattern.compile("(?u)(?<!\\p{L})(?:[Ii]m|[Ii]n) (?<month>" + Months.NAMES + ")(?!\\p{L})(?!\\.?,? *\\d)");

    private RecentTime() {}

    /// @param from inclusive
    /// @param to inclusive
    record Stretch(LocalDate from, LocalDate to) {

        /// So short that it is likely the time of one meeting or two.
        boolean isShort() {
            return from.plusMonths(2).isAfter(to);
        }
    }

    static List<Stretch> in(String text, LocalDate today) {
        Matcher several = SEVERAL.matcher(text);
        if (several.find()) {
            LocalDate from = today.minus(length(several.group("count"), several.group("unit")));
            return List.of(new Stretch(from, today));
        }
        Matcher one = ONE.matcher(text);
        return one.find() ? List.of(one(one.group("which"), one.group("unit"), today)) : List.of();
    }

    /// The last month of that name that has begun: "im Mai", without a year.
    static Optional<Stretch> lastMonth(String text, LocalDate today) {
        Matcher named = MONTH.matcher(text);
        if (!named.find()) {
            return Optional.empty();
        }
        YearMonth now = YearMonth.from(today);
        YearMonth month = YearMonth.of(now.getYear(), Months.number(named.group("month")));
        YearMonth last = month.isAfter(now) ? month.minusYears(1) : month;
        return Optional.of(new Stretch(last.atDay(1), last.atEndOfMonth()));
    }

    private static Period length(String count, String unit) {
        int number = Integer.parseInt(Character.isDigit(count.charAt(0)) ? count : NumberWords.value(count));
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 't', 'd' -> Period.ofDays(number);
            case 'w' -> Period.ofWeeks(number);
            case 'm' -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    private static Stretch one(String which, String unit, LocalDate today) {
        char first = which.toLowerCase(Locale.ROOT).charAt(0);
        int steps = switch (first) {
            case 'l', 'v' -> -1;
            case 'n', 'k' -> 1;
            default -> 0;
        };
        if (unit.toLowerCase(Locale.ROOT).startsWith("w")) {
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(steps);
            return new Stretch(monday, monday.plusDays(6));
        }
        YearMonth month = YearMonth.from(today).plusMonths(steps);
        return new Stretch(month.atDay(1), month.atEndOfMonth());
    }
}
