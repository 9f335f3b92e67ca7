package de.ratslotse.retrieval.briefing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two years in a row as people write them, `24/25`, and as papers print them: `2024/2025`.
final class Years {

    private static final Pattern SHORT = Pattern.compile("(?<![\\d/.-])(?<first>\\d\\d)/(?<second>\\d\\d)(?![\\d/.-])");

    /// Before, it is more likely something else that is counted.
    private static final int EARLIEST = 14;

    private Years() {}

    /// The same text, the two years in full.
    static String inFull(String text) {
        Matcher pair = SHORT.matcher(text);
        return pair.replaceAll(found -> {
            int first = Integer.parseInt(pair.group("first"));
            int second = Integer.parseInt(pair.group("second"));
            return second == first + 1 && first >= EARLIEST ? "20%02d/20%02d".formatted(first, second) : found.group();
        });
    }
}
