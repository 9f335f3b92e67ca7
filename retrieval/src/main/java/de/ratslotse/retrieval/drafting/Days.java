package de.ratslotse.retrieval.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The days that a sentence names in full: `30.9.2025`, `30. September 2025`, `30 September 2025`, `September 30,
/// 2025`.
final class Days {

    private static final Pattern FORMS = Pattern.compile(
            "(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\. ?(?<year>20\\d\\d)"
                    + "|(?<day2>\\d{1,2})(?:\\.|st|nd|rd|th)? (?<name>\\p{L}{3,9}) (?<year2>20\\d\\d)"
                    + "|(?<name2>\\p{L}{3,9}) (?<day3>\\d{1,2}),? (?<year3>20\\d\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Days() {}

    static List<LocalDate> in(String text) {
        return FORMS.matcher(text.replaceAll("\\s+", " "))
                .results()
                .map(java.util.regex.MatchResult::group)
                .map(Days::day)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LocalDate> day(String found) {
        Matcher form = FORMS.matcher(found);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            if (form.group("day") != null) {
                return Optional.of(LocalDate.of(number(form, "year"), number(form, "month"), number(form, "day")));
            }
            boolean dayFirst = form.group("name") != null;
            String name = form.group(dayFirst ? "name" : "name2");
            int year = number(form, dayFirst ? "year2" : "year3");
            int day = number(form, dayFirst ? "day2" : "day3");
            return month(name).map(month -> LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, String group) {
        return Integer.parseInt(form.group(group));
    }

    private static Optional<Month> month(String name) {
        return Stream.of(Month.values())
                .filter(month -> Stream.of(Locale.GERMAN, Locale.ENGLISH)
                        .anyMatch(language ->
                                month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(name)))
                .findFirst();
    }
}
