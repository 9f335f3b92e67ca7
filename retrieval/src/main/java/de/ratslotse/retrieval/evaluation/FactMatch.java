package de.ratslotse.retrieval.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a fact stands in an answer: without case, spaces and thin spaces; a bare number only as a whole number, with
/// German and English grouping equal.
final class FactMatch {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u2007\u2009\u200a\u202f]+");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /// One sign groups a whole number: the columns of a table are numbers of their own.
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?"
                    + "|\\d{1,3}(?:[\u00a0\u2009\u202f' ]\\d{3})+(?![.,]?\\d)|\\d+(?:[.,]\\d+)*");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}");
    private static final Pattern GROUPING = Pattern.compile("[.,\u00a0\u2009\u202f' ](?=\\d{3}(?!\\d))");

    private FactMatch() {}

    /// @param fact with ` | ` between accepted spellings
    static boolean stands(String fact, String answer) {
        for (String spelling : fact.split("\\s\\|\\s", -1)) {
            if (spellingStands(spelling.strip(), answer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean spellingStands(String spelling, String answer) {
        if (spelling.isEmpty()) {
            return false;
        }
        if (BARE_NUMBER.matcher(spelling).matches()) {
            return numberStands(ungrouped(spelling), answer)
                    || (DAY.matcher(spelling).matches() && dayStands(spelling, answer));
        }
        return bare(answer).contains(bare(spelling));
    }

    private static boolean numberStands(String number, String answer) {
        Matcher numbers = NUMBER.matcher(answer);
        while (numbers.find()) {
            String here = ungrouped(numbers.group());
            boolean wholeOrCents = here.equals(number) || here.matches(Pattern.quote(number) + "[.,]0{1,2}");
            if (wholeOrCents) {
                return true;
            }
        }
        return false;
    }

    /// A day without its year.
    private static boolean dayStands(String day, String answer) {
        return DATE.matcher(answer).results().anyMatch(date -> date.group().startsWith(day + "."));
    }

    private static String ungrouped(String number) {
        return GROUPING.matcher(number).replaceAll("").replace(',', '.');
    }

    private static String bare(String text) {
        return SPACES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
