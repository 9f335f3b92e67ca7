package de.ratslotse.retrieval.briefing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which of the meetings so far are meant: the last one, the last but one, the last three, the one before.
///
/// @param before exclusive; empty: up to today
/// @param passed so many are passed over, whatever is known of them
/// @param told so many more of those of which something is known, as they were told already
/// @param count how many, at least 1
record Back(Optional<LocalDate> before, int passed, int told, int count) {

    static final Back LAST = new Back(Optional.empty(), 0, 0, 1);

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern SECOND = Pattern.compile(
            "(?<!\\p{L})(?:vor(?=letzte)|penultimate(?: one)?|second[- ](?:to[- ])?last|last but one)(?! \\p{L}*fassung)",
            WORDS);
    private static final Pattern SECOND_BEHIND = Pattern.compile(
            "(?<!\\p{L})(?:the )?(?<what>meeting|session|one) before (?:the )?last(?: one)?(?!\\p{L})", WORDS);
    private static final Pattern THIRD =
            Pattern.compile("(?<!\\p{L})(?:dritt(?=letzte)|third[- ](?:to[- ])?last)", WORDS);

    private static final Pattern SEVERAL = Pattern.compile(
            "(?<last>(?<!\\p{L})(?:letzten|vergangenen|jüngsten|last|latest|most recent)) (?<count>\\d{1,2}|beiden|"
                    + NumberWords.PATTERN
                    + ")(?= (?:[\\p{L}-]+ ){0,3}?[\\p{L}-]*(?:sitzungen|meetings|sessions)(?!\\p{L}))",
            WORDS);

    private static final Pattern EARLIER = Pattern.compile(
            "(?<!\\p{L})(?:(?:(?:in|an|bei) )?(?:der |dem |die )?(?:sitzung )?(?:davor|zuvor)|vor(?:her)?ige[nr]?|vorangegangene[nr]?"
                    + "|(?:at |in )?(?:the )?(?:meeting |session |one )?before (?:that|it)|(?:at |in )?(?:the )?(?:one|meeting) before|previous(?: one)?)(?!\\p{L})",
            WORDS);

    /// @param text the question, which now says just "the last" or "the last ones"
    record Read(Back back, String text) {}

    static Read in(String question) {
        Matcher several = SEVERAL.matcher(question);
        if (several.find()) {
            return new Read(
                    new Back(Optional.empty(), 0, 0, number(several.group("count"))), several.replaceFirst("${last}"));
        }
        for (Pattern second : new Pattern[] {SECOND, SECOND_BEHIND}) {
            Matcher found = second.matcher(question);
            if (found.find()) {
                return new Read(new Back(Optional.empty(), 1, 0, 1), plain(second, found));
            }
        }
        Matcher third = THIRD.matcher(question);
        return third.find()
                ? new Read(new Back(Optional.empty(), 2, 0, 1), plain(THIRD, third))
                : new Read(LAST, question);
    }

    private static String plain(Pattern pattern, Matcher found) {
        if (pattern.equals(SECOND_BEHIND)) {
            return found.replaceFirst("the last ${what}");
        }
        return found.replaceFirst(found.group().toLowerCase(Locale.ROOT).matches("vor|dritt") ? "" : "last");
    }

    private static int number(String count) {
        if (count.equalsIgnoreCase("beiden")) {
            return 2;
        }
        String digits = Character.isDigit(count.charAt(0)) ? count : NumberWords.value(count);
        return Math.max(1, Integer.parseInt(digits));
    }

    /// Whether a question that goes on asks for the meeting before the one that was told.
    static boolean asksForEarlier(String text) {
        return EARLIER.matcher(text).find();
    }

    static String withoutEarlier(String text) {
        return EARLIER.matcher(text).replaceAll(" ");
    }

    /// The last one before a day.
    static Back before(LocalDate day) {
        return new Back(Optional.of(day), 0, 0, 1);
    }

    /// The one before these.
    Back earlier() {
        return new Back(before, passed, told + count, 1);
    }

    /// The last day, inclusive.
    LocalDate until(LocalDate today) {
        return before.map(day -> day.minusDays(1)).orElse(today);
    }

    int all() {
        return passed + told + count;
    }
}
