package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Pattern;

/// Small words that turn a number or a deed into another: at least and at most, net and gross, planned and done.
final class Qualifiers {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// Two that mean the opposite.
    private record Pair(Pattern one, Pattern other) {

        static Pair of(String one, String other) {
            return new Pair(Pattern.compile(one, WORDS), Pattern.compile(other, WORDS));
        }

        /// What one text says in the one way must not stand in the other way, or in none, in the other text.
        boolean stands(String sentence, String quote) {
            return stands(one, sentence, quote) && stands(other, sentence, quote);
        }

        private static boolean stands(Pattern way, String sentence, String quote) {
            return count(way, sentence) <= count(way, quote);
        }
    }

    private static final List<Pair> PAIRS = List.of(
            Pair.of(
                    "\\bmindestens\\b|\\bwenigstens\\b|\\bnicht weniger als\\b|\\bat least\\b|\\bno(?:t)? (?:less|fewer) than\\b|\\bminimum\\b",
                    "\\bhöchstens\\b|\\bmaximal\\b|\\bnicht mehr als\\b|\\bbis zu\\b|\\bObergrenze\\b|\\bat most\\b|\\bup to\\b|\\bno(?:t)? more than\\b|\\bmaximum\\b"),
            Pair.of(
                    "\\bnetto\\b|\\w*netto\\w*|(?:zzgl\\.?|zuzüglich|ohne)[^.]{0,20}(?:MwSt|Mehrwertsteuer|USt|Umsatzsteuer)"
                            + "|\\bnet\\b|(?:plus|excluding|excl\\.?|without|before) (?:\\w+ )?(?:VAT|HST|tax(?:es)?)\\b",
                    "\\w*brutto\\w*|(?:inkl\\.?|einschl\\.?|einschließlich|inklusive|mit)[^.]{0,20}(?:MwSt|Mehrwertsteuer|USt|Umsatzsteuer)"
                            + "|\\bgross\\b|(?:including|incl\\.?|inclusive of|with|after) (?:\\w+ )?(?:VAT|HST|tax(?:es)?)\\b"));

    private static final Pattern DONE = Pattern.compile(
            "\\bwurden?\\b|\\bworden\\b|\\b(?:hat|haben)\\b|\\bwas\\b|\\bwere\\b|\\b(?:has|have|had)\\b", WORDS);
    /// Minutes tell what was decided in the present: "wird angenommen".
    private static final String PRESENT = "|\\bwird\\b|\\bwerden\\b";

    private static final String WISH =
            "\\bsoll(?:en|te|ten)?\\b|\\bwollen\\b|geplant|vorgesehen|beabsichtigt|\\bmuss\\b|\\bmüssen\\b"
                    + "|\\bmöchten?\\b|\\bkann\\b|\\bkönnen\\b|\\bkönnten?\\b|\\bwürden?\\b|\\bzu \\p{L}+en\\b"
                    + "|\\bshould\\b|\\bshall\\b|\\bto be\\b|\\bplan(?:s|ned)\\b|\\bpropos\\w+|\\bmust\\b|\\bcan\\b|\\bcould\\b|\\bwould\\b|\\bintend\\w*|\\bmay\\b|\\bwill\\b";

    private static final Pattern WANTED = Pattern.compile(WISH, WORDS);
    private static final Pattern PLANNED = Pattern.compile(WISH + PRESENT, WORDS);

    private Qualifiers() {}

    /// Whether what is limited, taxed or done in the sentence is so in the quote.
    static boolean stand(String sentence, String quote) {
        return PAIRS.stream().allMatch(pair -> pair.stands(sentence, quote));
    }

    /// Whether the sentence tells as done what its closest sentence in the quote only plans.
    static boolean isDoneEarly(String sentence, String core) {
        Pattern planned = ToldOutcome.isToldIn(sentence) ? WANTED : PLANNED;
        return count(DONE, sentence) > count(DONE, core) && count(planned, sentence) < count(planned, core);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
