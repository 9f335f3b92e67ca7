package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.CouncilFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The date of a file: the one its record carries, else one in its path.
final class FileDates {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(?<year>(?:19|20)\\d\\d)[-_.]?(?<month>[01]\\d)[-_.]?(?<day>[0-3]\\d)(?!\\d)");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<day>[0-3]\\d)[-_.]?(?<month>[01]\\d)[-_.]?(?<year>(?:19|20)\\d\\d)(?!\\d)");

    private static final Pattern IN_WORDS = Pattern.compile(
            "(?<month>" + Months.NAMES + ")[-_ ](?<day>[0-3]?\\d)[-_, ]+(?<year>20\\d\\d)", Pattern.CASE_INSENSITIVE);

    private FileDates() {}

    static Optional<LocalDate> of(CouncilFile file) {
        return file.date().or(() -> inPath(file.path()));
    }

    static Optional<LocalDate> inPath(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Matcher words = IN_WORDS.matcher(name);
        if (words.find()) {
            return date(words.group("year"), Months.number(words.group("month")), words.group("day"));
        }
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, DAY_FIRST}) {
            Matcher match = pattern.matcher(name);
            while (match.find()) {
                Optional<LocalDate> date =
                        date(match.group("year"), Integer.parseInt(match.group("month")), match.group("day"));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
