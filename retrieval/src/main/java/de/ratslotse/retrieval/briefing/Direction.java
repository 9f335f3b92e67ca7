package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a question takes for granted that something went up or down, and the passages about it say the opposite.
enum Direction {
    UP(
            "erhöh\\p{L}*|an(?:ge)?h[eo]b\\p{L}*|aufgestockt|aufstock\\p{L}*|gesteigert|steig(?:t|en|ert)|gestiegen|verteuert\\p{L}*|rais(?:e|ed|ing)|increas\\p{L}*|rose|rise"),
    DOWN(
            "(?:ab)?gesenkt|(?:ab)?senk(?:en|t|te|ung)|gekürzt|kürz(?:en|t|te|ung|ungen)|streich(?:en|t|ung)|gestrichen|reduzier\\p{L}*|ermäßig\\p{L}*|sink(?:t|en)|gesunken|verbilligt|lower(?:ed|ing)?|cut|cuts|cutting|reduc\\p{L}*|fell");

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final Pattern pattern;

    Direction(String words) {
        this.pattern = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", WORDS);
    }

    /// What a question that asks why or when supposes; empty where it supposes neither, or both.
    static Optional<Direction> of(String question) {
        return Premise.supposes(question) ? in(question) : Optional.empty();
    }

    /// The one a text speaks of; empty where it speaks of neither, or both.
    static Optional<Direction> in(String text) {
        boolean up = UP.isIn(text);
        return up != DOWN.isIn(text) ? Optional.of(up ? UP : DOWN) : Optional.empty();
    }

    boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    /// Whether a text says only the opposite.
    boolean isContradictedBy(String text) {
        return opposite().isIn(text) && !isIn(text);
    }

    /// Those of the stretches about the matter that say only the opposite; none where another of them says what is
    /// supposed.
    List<Extract.Chosen> contradicting(List<Extract.Chosen> closest) {
        boolean supposed = closest.stream().anyMatch(stretch -> isIn(Shortfall.text(stretch)));
        return supposed
                ? List.of()
                : closest.stream()
                        .filter(stretch -> opposite().isIn(Shortfall.text(stretch)))
                        .toList();
    }

    private Direction opposite() {
        return this == UP ? DOWN : UP;
    }
}
