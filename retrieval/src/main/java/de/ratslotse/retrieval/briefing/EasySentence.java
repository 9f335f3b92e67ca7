package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// Whether a sentence keeps to those rules of easy language that can be checked by code: one short sentence that says
/// one thing, without subordinate clauses, insertions, abbreviations, signs or the subjunctive.
///
/// The rules follow those of the German network for easy language (Netzwerk Leichte Sprache) and of "Information for
/// all" by Inclusion Europe; that readers understand it is nothing that code can check.
final class EasySentence {

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_WORD = 24;

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^.!?]*[.!?]");
    private static final Pattern SIGNS = Pattern.compile("[,;()\\[\\]/§%&€$„“”\"»«*_–—…]");
    private static final Pattern ABBREVIATION =
            Pattern.compile("\\b\\p{Lu}{2,}\\b|\\b\\p{L}\\.|\\b(?:bzw|ca|usw|ggf|inkl|etc)\\b");
    private static final Pattern CLAUSE = Pattern.compile(
            "\\b(?:weil|obwohl|damit|sodass|dass|nachdem|bevor|sobald|solange|sofern|falls|wobei|indem|sowie|dessen|deren"
                    + "|because|although|whereas|which|whose|whom|unless|while|therefore)\\b",
            WORDS);
    private static final Pattern SUBJUNCTIVE = Pattern.compile(
            "\\b(?:würden?|hätten?|könnten?|wären?|müssten?|dürften?|sei|seien|would|could|might)\\b", WORDS);

    private EasySentence() {}

    static boolean is(String text) {
        String sentence = text.strip();
        String[] words = sentence.split("\\s+", -1);
        return SENTENCE.matcher(sentence).matches()
                && words.length <= MOST_WORDS
                && java.util.Arrays.stream(words).allMatch(word -> word.length() <= LONGEST_WORD)
                && !SIGNS.matcher(sentence).find()
                && !ABBREVIATION.matcher(sentence).find()
                && !CLAUSE.matcher(sentence).find()
                && !SUBJUNCTIVE.matcher(sentence).find();
    }
}
