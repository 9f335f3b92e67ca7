package de.ratslotse.retrieval.briefing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A stretch of time that a question names: `im Mai 2023`, `Sommer 2022`, `Anfang 2020`, `letzten Herbst`, `2024`; for
/// `Haushalt 2024/2025` the time in which that budget is dealt with.
///
/// @param from inclusive
/// @param to inclusive
/// @param narrow named more closely than by a year: then it is likely the date of a meeting
record Period(LocalDate from, LocalDate to, boolean narrow) {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PART_OF_YEAR = Pattern.compile(
            "(?<part>Anfang|Beginn|Mitte|Ende|Frühjahr|Frühling|Sommer|Herbst|Winter|early|late|mid|spring|summer|autumn|fall)"
                    + "[ -](?:of |des Jahres )?(?<year>(?:19|20)\\d\\d)",
            WORDS);

    private static final Pattern RELATIVE = Pattern.compile(
            "(?<which>letzte[nsmr]?|vergangene[nsmr]?|vorige[nsmr]?|diese[nsmr]?|last|this) (?<part>Jahr|Frühjahr|Frühling|Sommer|Herbst|Winter|year|spring|summer|autumn|fall|winter)",
            WORDS);

    private static final List<String> DAYS = List.of(
            "montag|monday",
            "dienstag|tuesday",
            "mittwoch|wednesday",
            "donnerstag|thursday",
            "freitag|friday",
            "samstag|sonnabend|saturday",
            "sonntag|sunday");

    /// "am Dienstag" is the coming one as well.
    private static final Pattern COMING = Pattern.compile(
            "(?<!\\p{L})(?:(?:nächste[nrsm]?|kommende[nrsm]?|diese[nrsm]?|am|next|this|on) (?<day>"
                    + String.join("|", DAYS) + ")|(?<near>heute|morgen|übermorgen|today|tomorrow))(?!\\p{L}| *,? *\\d)",
            WORDS);

    private static final Map<String, Integer> NEAR =
            Map.of("heute", 0, "today", 0, "morgen", 1, "tomorrow", 1, "übermorgen", 2);

    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])(?:19|20)\\d\\d(?![\\d/-])");

    /// "Klimaschutzkonzept 2030", "Vision 2040": a year far ahead, right behind a noun, is a part of its name.
    private static final Pattern OF_A_NAME = Pattern.compile(
            "(?<!\\p{L})(?!(?:Jahr|Jahre|Jahres|Anfang|Ende|Mitte|Herbst|Sommer|Frühjahr|Winter|In|Im|Bis|Ab|Seit|Until|By|Since)\\s|(?:"
                    + Months.NAMES + ")\\s)\\p{Lu}[\\p{L}-]{3,}\\s$");

    /// A budget by the years that it is for; a supplementary one is of the year itself, and "Haushalte" are families.
    private static final Pattern BUDGET = Pattern.compile(
            "(?<!nachtrags)(?:haushalt(?!en?(?!\\p{L}))|DHH\\b|budget)\\p{L}*(?: \\p{L}+){0,2}? (?<year>20\\d\\d)(?<two>/(?:20)?\\d\\d)?(?![\\d/.-])"
                    + "|(?<![\\d/.-])(?<before>20\\d\\d)(?:/(?:20)?\\d\\d)? (?:\\p{L}+ )?budget",
            WORDS);

    /// A budget is put forward and voted on from the summer before its first year to the middle of that year; where one
    /// year is named, it may as well be the one in which that was done.
    private static final int MONTHS_BEFORE = 6;

    /// First and last month of the parts of a year.
    private static final Map<String, int[]> PARTS = Map.ofEntries(
            Map.entry("anfang", new int[] {1, 4}),
            Map.entry("beginn", new int[] {1, 4}),
            Map.entry("early", new int[] {1, 4}),
            Map.entry("mitte", new int[] {5, 8}),
            Map.entry("mid", new int[] {5, 8}),
            Map.entry("ende", new int[] {10, 12}),
            Map.entry("late", new int[] {10, 12}),
            Map.entry("frühjahr", new int[] {2, 6}),
            Map.entry("frühling", new int[] {3, 6}),
            Map.entry("spring", new int[] {3, 6}),
            Map.entry("sommer", new int[] {6, 9}),
            Map.entry("summer", new int[] {6, 9}),
            Map.entry("herbst", new int[] {9, 12}),
            Map.entry("autumn", new int[] {9, 12}),
            Map.entry("fall", new int[] {9, 12}),
            Map.entry("winter", new int[] {11, 12}),
            Map.entry("jahr", new int[] {1, 12}),
            Map.entry("year", new int[] {1, 12}));

    /// The one day that a text names from today on: `am nächsten Dienstag`, `morgen`.
    static Optional<LocalDate> coming(String text, LocalDate today) {
        Matcher coming = COMING.matcher(text);
        if (!coming.find()) {
            return Optional.empty();
        }
        String near = coming.group("near");
        if (near != null) {
            return Optional.of(today.plusDays(NEAR.getOrDefault(near.toLowerCase(Locale.ROOT), 0)));
        }
        String named = coming.group("day").toLowerCase(Locale.ROOT);
        int day = 1 + DAYS.stream().map(names -> named.matches(names)).toList().indexOf(true);
        return Optional.of(today.with(TemporalAdjusters.next(DayOfWeek.of(day))));
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    boolean touches(YearMonth month) {
        return !month.atEndOfMonth().isBefore(from) && !month.atDay(1).isAfter(to);
    }

    /// Every stretch of time named in the text; a year only where nothing narrower names it.
    static List<Period> in(String text, LocalDate today) {
        List<Period> periods = new ArrayList<>();
        Matcher part = PART_OF_YEAR.matcher(text);
        while (part.find()) {
            periods.add(part(part.group("part"), Integer.parseInt(part.group("year")), true));
        }
        Matcher relative = RELATIVE.matcher(text);
        while (relative.find()) {
            periods.add(relative(relative.group("which"), relative.group("part"), today));
        }
        RecentTime.in(text, today)
                .forEach(stretch -> periods.add(new Period(stretch.from(), stretch.to(), stretch.isShort())));
        for (Quantity date : Quantities.in(text, Language.ofText(text, Language.GERMAN))) {
            if (date.kind() == Quantity.Kind.DATE) {
                addDate(periods, date.value().split("-", -1));
            }
        }
        Matcher budget = BUDGET.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (budget.find()) {
            String year = Objects.requireNonNullElseGet(budget.group("year"), () -> budget.group("before"));
            periods.add(ofBudget(Integer.parseInt(year), budget.group("two") != null));
            budget.appendReplacement(rest, "");
        }
        budget.appendTail(rest);
        Matcher year = YEAR.matcher(rest);
        while (year.find()) {
            int number = Integer.parseInt(year.group());
            boolean ofAName = number > today.getYear() + 1
                    && OF_A_NAME.matcher(before(rest, year)).find();
            if (!ofAName && periods.stream().noneMatch(period -> period.from.getYear() == number)) {
                periods.add(part("jahr", number, false));
            }
        }
        return List.copyOf(periods);
    }

    private static String before(CharSequence text, Matcher year) {
        return text.subSequence(0, year.start()).toString();
    }

    /// The text without the budgets that it names by their years: they tell when, and every paper of that time has
    /// them.
    static String withoutBudgets(String text) {
        return BUDGET.matcher(text).replaceAll(" ");
    }

    private static Period ofBudget(int year, boolean ofTwo) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last =
                first.plusMonths(ofTwo ? MONTHS_BEFORE : 2 * MONTHS_BEFORE).minusDays(1);
        return new Period(first.minusMonths(MONTHS_BEFORE), last, true);
    }

    private static Period part(String part, int year, boolean narrow) {
        int[] months = PARTS.getOrDefault(part.toLowerCase(Locale.ROOT), new int[] {1, 12});
        return new Period(
                LocalDate.of(year, months[0], 1), YearMonth.of(year, months[1]).atEndOfMonth(), narrow);
    }

    private static Period relative(String which, String part, LocalDate today) {
        boolean current = which.toLowerCase(Locale.ROOT).startsWith("dies") || which.equalsIgnoreCase("this");
        boolean wholeYear = part.equalsIgnoreCase("Jahr") || part.equalsIgnoreCase("year");
        Period now = part(part, today.getYear(), !wholeYear);
        boolean over = now.to.isBefore(today) && !wholeYear;
        return current || over ? now : part(part, today.getYear() - 1, !wholeYear);
    }

    private static void addDate(List<Period> periods, String[] parts) {
        int year = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[2]);
        if (year < 1900 || year > 2200) {
            return;
        }
        YearMonth whole = YearMonth.of(year, month);
        boolean realDay = day > 0 && day <= whole.lengthOfMonth();
        periods.add(new Period(
                realDay ? whole.atDay(day) : whole.atDay(1), realDay ? whole.atDay(day) : whole.atEndOfMonth(), true));
    }
}
