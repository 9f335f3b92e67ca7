package de.ratslotse.retrieval.briefing;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a vote is said to have ended, in one word.
enum VoteWord {
    UNANIMOUS,
    BY_MAJORITY,
    REJECTED;

    static final Pattern PATTERN = Pattern.compile(
            "(?<!\\p{L})(?:einstimmig\\w*|einhellig\\w*|mehrheitlich\\w*|stimmenmehrheit|abgelehnt\\w*|ablehnung|unanimous(?:ly)?"
                    + "|by (?:a )?majority|defeated|rejected)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static VoteWord of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("ein") || lower.startsWith("unanim")) {
            return UNANIMOUS;
        }
        return lower.contains("mehrheit") || lower.contains("majority") ? BY_MAJORITY : REJECTED;
    }
}
