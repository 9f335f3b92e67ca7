package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A thing of which a question says that it is one more: "ein zweites Hallenbad", "a third school". "Die zweite
/// Änderung" is only counted.
///
/// @param place from 0 for the second on
/// @param thing as the question has it
record Ordinal(int place, String thing) {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("(?:zweite[nrsm]?|second)", WORDS),
            Pattern.compile("(?:dritte[nrsm]?|third)", WORDS),
            Pattern.compile("(?:vierte[nrsm]?|fourth)", WORDS));

    private static final String THING =
            "\\s+(?:\\p{Ll}+e[nrs]?\\s+)?(?:indoor |outdoor |public |new )?(?<thing>\\p{L}{3,})";

    static Optional<Ordinal> in(String question) {
        for (int place = 0; place < ORDINALS.size(); place++) {
            Matcher found = Pattern.compile(
                            "\\b(?:eine?[nrsm]?|a|another|any)\\s+"
                                    + ORDINALS.get(place).pattern() + THING,
                            WORDS)
                    .matcher(question);
            if (found.find()) {
                return Optional.of(new Ordinal(place, found.group("thing")));
            }
        }
        return Optional.empty();
    }

    /// Whether a text speaks of such a one of anything.
    boolean isIn(String text) {
        return ORDINALS.get(place).matcher(text).find();
    }
}
