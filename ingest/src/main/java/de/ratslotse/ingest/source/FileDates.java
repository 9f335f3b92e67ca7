package de.ratslotse.ingest.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date that a file carries: in its path, else in its head.
public final class FileDates {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(?:"
            + "(?<y1>\\d{4})[-_.](?<m1>\\d{1,2})[-_.](?<d1>\\d{1,2})"
            + "|(?<d2>\\d{1,2})[._-]\\s?(?<m2>\\d{1,2})[._-]\\s?(?<y2>\\d{4})"
            + "|(?<y3>(?:19|20)\\d{2})(?<m3>0[1-9]|1[0-2])(?<d3>[0-3]\\d)"
            + "|(?<d4>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s?(?<m4>\\p{L}{3,9})\\.?,?\\s(?<y4>\\d{4})"
            + "|(?<m5>(?i:january|february|march|april|may|june|july|august|september|october|november|december))"
            + "\\s(?<d5>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y5>\\d{4})"
            + ")(?!\\d)");

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "jän"),
            List.of("feb"),
            List.of("mär", "mar", "mae"),
            List.of("apr"),
            List.of("mai", "may"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug"),
            List.of("sep"),
            List.of("okt", "oct"),
            List.of("nov"),
            List.of("dez", "dec"));

    private static final int HEAD = 2000;

    private FileDates() {}

    /// The last date in the path, so that the name goes before its folders.
    public static Optional<LocalDate> inPath(String path) {
        Optional<LocalDate> last = Optional.empty();
        Matcher matcher = DATE.matcher(path);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            last = date.isPresent() ? date : last;
        }
        return last;
    }

    /// The first date in the head of the text.
    public static Optional<LocalDate> inHead(String text) {
        Matcher matcher = DATE.matcher(text.substring(0, Math.min(HEAD, text.length())));
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        for (int form = 1; form <= 5; form++) {
            if (matcher.group("y" + form) != null) {
                return date(matcher.group("y" + form), matcher.group("m" + form), matcher.group("d" + form));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : named(month);
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day));
            boolean plausible = date.getYear() >= 1945 && date.getYear() <= 2100;
            return plausible ? Optional.of(date) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// @return 0 if it is no month
    private static int named(String month) {
        String start = month.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(start)) {
                return i + 1;
            }
        }
        return 0;
    }
}
