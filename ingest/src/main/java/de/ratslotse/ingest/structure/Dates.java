package de.ratslotse.ingest.structure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and times of day as German and English texts write them.
final class Dates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("jän", 1),
            Map.entry("feb", 2),
            Map.entry("mär", 3),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mai", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dez", 12),
            Map.entry("dec", 12));

    private static final String MONTH =
            "(?:jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|märz|march|mar|apr(?:il)?|mai|may|jun[ei]?|jul[yi]?|aug(?:ust)?"
                    + "|sep(?:t|tember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)\\.?";

    /// `03.06.2025`, `3. Juni 2025`, `6th March 2018`, `June 18, 2019`, `2025-06-03`.
    static final String DATE =
            "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:20|19)?\\d{2}(?!\\d)|\\d{1,2}\\.?(?:st|nd|rd|th)?\\s{1,2}(?:of\\s)?"
                    + MONTH + ",?\\s{1,2}(?:20|19)\\d{2}|" + MONTH
                    + "\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:20|19)\\d{2}|(?:20|19)\\d{2}-\\d{2}-\\d{2})";

    static final Pattern ANY = Pattern.compile("(?<![\\d.])" + DATE, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PARTS = Pattern.compile("\\d+|\\p{L}{3,}");

    /// `18:30 Uhr`, `15 Uhr`, `7.30pm`, `6:30 p.m.`
    static final String TIME =
            "(?:\\d{1,2}(?:\\s?[:.]\\s?\\d{2})?\\s?(?:Uhr\\b|[ap]\\.?\\s?m\\b\\.?)|\\d{1,2}:\\d{2}(?!\\d))";

    static final Pattern ANY_TIME = Pattern.compile("(?<![\\d.,])" + TIME, Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /// The day that a text matching [#DATE] means.
    static Optional<LocalDate> day(String text) {
        Matcher matcher = PARTS.matcher(text.toLowerCase(Locale.ROOT));
        List<String> parts = matcher.results().map(found -> found.group()).toList();
        List<Integer> numbers = parts.stream()
                .filter(part -> Character.isDigit(part.charAt(0)))
                .map(Integer::valueOf)
                .toList();
        Optional<Integer> month = parts.stream()
                .filter(part -> Character.isLetter(part.charAt(0)))
                .map(part -> MONTHS.getOrDefault(part.substring(0, 3), 0))
                .filter(number -> number > 0)
                .findFirst();
        if (month.isPresent() && numbers.size() == 2) {
            return of(numbers.get(1), month.get(), numbers.getFirst());
        }
        if (numbers.size() != 3) {
            return Optional.empty();
        }
        return numbers.getFirst() > 31
                ? of(numbers.getFirst(), numbers.get(1), numbers.get(2))
                : of(numbers.get(2), numbers.get(1), numbers.getFirst());
    }

    /// The time that a text matching [#TIME] means.
    static Optional<LocalTime> time(String text) {
        List<Integer> numbers = Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
        int hour = numbers.getFirst();
        int minute = numbers.size() > 1 ? numbers.get(1) : 0;
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("p") && hour < 12) {
            hour += 12;
        } else if (lower.contains("a") && hour == 12) {
            hour = 0;
        }
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            int full = year < 100 ? 2000 + year : year;
            return full < 1945 || full > 2100 ? Optional.empty() : Optional.of(LocalDate.of(full, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
