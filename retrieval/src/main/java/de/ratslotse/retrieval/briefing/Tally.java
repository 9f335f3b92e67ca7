package de.ratslotse.retrieval.briefing;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Votes counted in one sentence, by side: `13 Ja-Stimmen, 9 Nein-Stimmen und 2 Enthaltungen`, `6:1`, `12 zu 3
/// Stimmen`.
record Tally(Map<Side, Integer> votes) {

    enum Side {
        YES,
        NO,
        ABSTAIN
    }

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String COUNT = "(?<![\\d.,/\\p{L}])(?<count>\\d{1,3}|" + NumberWords.PATTERN + ")";
    private static final Pattern BOTH = Pattern.compile(
            "(?<![\\d.,:/])(?<yes>\\d{1,3})\\s?(?::|zu|gegen)\\s?(?<no>\\d{1,3}+)(?![:.,]?\\d|\\s?Uhr)", WORDS);
    private static final Map<Side, Pattern> LABELS = Map.of(
            Side.YES,
            label(
                    "(?:Ja-?\\s?Stimmen?|Ja\\b|dafür|Stimmen? dafür|Stimmen?(?= gegen)|(?:votes? )?in favou?r|for\\b(?! the))",
                    "Ja|Dafür|Yes|In favou?r"),
            Side.NO,
            label(
                    "(?:Nein-?\\s?Stimmen?|Nein\\b|Gegen-?\\s?stimmen?|dagegen|Stimmen? dagegen|(?:votes? )?against|opposed)",
                    "Nein|Dagegen|No|Against"),
            Side.ABSTAIN,
            label(
                    "(?:Stimm-?\\s?)?(?:Enthaltung(?:en)?|abstentions?|abstained)",
                    "(?:Stimm)?Enthaltung(?:en)?|Abstentions?"));

    Tally {
        votes = Map.copyOf(votes);
    }

    private static Pattern label(String behind, String before) {
        return Pattern.compile(
                COUNT + "\\s(?:" + behind + ")|(?<!\\p{L})(?:" + before + "):\\s?(?<after>\\d{1,3}|keine|none)(?!\\d)",
                WORDS);
    }

    static Tally in(String sentence) {
        Map<Side, Integer> votes = new EnumMap<>(Side.class);
        LABELS.forEach((side, pattern) -> {
            Matcher match = pattern.matcher(sentence);
            if (match.find()) {
                votes.put(side, value(match.group("count") == null ? match.group("after") : match.group("count")));
            }
        });
        Matcher both = BOTH.matcher(sentence);
        if (!votes.containsKey(Side.YES) && !votes.containsKey(Side.NO) && both.find()) {
            votes.put(Side.YES, value(both.group("yes")));
            votes.put(Side.NO, value(both.group("no")));
        }
        return new Tally(votes);
    }

    private static int value(String count) {
        if (Character.isDigit(count.charAt(0))) {
            return Integer.parseInt(count);
        }
        String value = NumberWords.value(count);
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    boolean isEmpty() {
        return votes.isEmpty();
    }

    /// Whether this count bears out a statement's: the same numbers on the same sides, and not one side alone where
    /// both
    /// voted.
    boolean supports(Tally stated) {
        boolean same = stated.votes.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(votes.getOrDefault(entry.getKey(), 0)));
        boolean divided = votes.getOrDefault(Side.YES, 0) > 0 && votes.getOrDefault(Side.NO, 0) > 0;
        boolean both = stated.votes.containsKey(Side.YES) && stated.votes.containsKey(Side.NO);
        return same && (!divided || both);
    }
}
