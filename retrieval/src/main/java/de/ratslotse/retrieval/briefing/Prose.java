package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How far a text is one that somebody wrote to be read, and not what a table, a picture or a form leaves of itself
/// when
/// its text is taken out. A row with its labels is no sentence, and yet whole. What takes longest is looked at last.
final class Prose {

    /// Of 1,693 quotes that were looked at, no sentence has more than 0.17; cells and charts begin at 0.22.
    private static final double BROKEN_SHARE = 0.2;

    /// The same where hardly a word ties others together: sentences tie 0.3 and more, what a scan left ties 0.05.
    private static final double BROKEN_UNTIED_SHARE = 0.12;

    private static final double UNTIED = 0.25;

    /// Without a verb: titles, lists of names and forms tie less than this, what is cut out of a sentence more.
    private static final double TIED_SHARE = 0.5;

    /// Signs that lead from a title to its page, or stand in empty cells.
    private static final String LEADERS = "[.…·_–—-]{5,}|(?:[.·_–—] ){4,}";

    /// Labels and values of cells that ran together.
    private static final String CELLS =
            "(?:\\)|(?<!\\p{L})\\p{L}*\\p{Ll}{3})\\d+,\\d[\\d,]*|\\d+,\\d{1,2},\\d[\\d,]*|\\d{16,}|(?<![\\p{L}\\d])\\d{1,4}\\p{Lu}\\p{Ll}{4,}";

    private static final Pattern BROKEN = Pattern.compile(LEADERS + "|" + CELLS);

    /// Five and more with nothing between them.
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\S)\\d[\\d.]*(?: \\d[\\d.]*){4,}(?!\\S)");

    /// A sign or letter alone that no sentence has so often.
    private static final Pattern SCRAP =
            Pattern.compile("(?<!\\S)[^\\s\\daAIx×=<>|€£$§%&/•·▪●■◦\\uE000-\\uF8FF–—+*,.;:…-](?!\\S)");

    private static final Pattern TOKEN = Pattern.compile("\\S+");

    /// An amount, a share, a measure: no date and no number of a list.
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\d.,])\\d{1,3}(?:[.,]\\d{3})+(?![\\d])|(?<![\\d.,])\\d+,\\d+(?![\\d])|[€£$]\\s?\\d|\\d\\s?(?:€|%|m²|(?:Euro|EUR|Prozent(?! Recycling)|percent|km|m|qm|ha|kWh|kW|kWp|MW|t|Std|Stunden|hours)(?!\\p{L}))");

    private static final Pattern LABELLED = Pattern.compile("\\p{Lu}[\\p{L} /-]{2,30}: (?=[\\p{Lu}\\d])");

    private static final int WORDS_OF_A_ROW = 2;

    /// So many labels make a row of a form.
    private static final int LABELS = 3;

    /// Small verbs, and who acts.
    private static final Pattern SAYING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:ist|sind|war|waren|wäre[n]?|sei(?:en)?|wird|werden|wurden?|würden?|hat|haben|habe|hatten?|hätten?|kann|können|könnten?|konnten?|soll(?:en|te|ten)?|muss|müssen|mussten?|darf|dürfen|will|wollen|wollten?|gibt|gab|(?-i:steht|stehen|stand|kommt|kam|geht|ging)|einstimmig\\p{L}*|mehrheitlich\\p{L}*|angenommen|abgelehnt"
                    + "|ich|wir|er|es|man|is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|must|does|did|carried|defeated|adopted|we|they|he|she|it|you)(?!\\p{L})");

    /// A small word with a verb's ending; an adjective with such an ending stands before its noun.
    private static final Pattern VERB = Pattern.compile(
            "(?u)(?<![\\p{L}-])\\p{Ll}{2,}(?:t|(?:te|ten|en|rn|ln|ed)(?![\\p{L}-])(?! \\p{Lu}| (?!k?ein|die|der|den|des|ihre|seine)\\p{Ll}+e[nrsm]? \\p{Lu}))(?![\\p{L}-])");

    private final String text;
    private final Language language;
    private @Nullable List<Language.Word> words;

    private Prose(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    static Prose of(String text, Language language) {
        return new Prose(text, language);
    }

    /// Whether it is hardly more than what a table, a chart or a scan left.
    boolean isBroken() {
        double broken = broken();
        return broken >= BROKEN_SHARE || (broken >= BROKEN_UNTIED_SHARE && tied() < UNTIED);
    }

    /// Whether it names things and says nothing of them: a title, a list of names, an empty form.
    boolean isBare() {
        return !says() && !isRow() && tied() < TIED_SHARE;
    }

    /// Whether it has a verb, or what looks like one.
    boolean says() {
        return SAYING.matcher(text).find()
                || VERB.matcher(text)
                        .results()
                        .anyMatch(
                                verb -> words().stream().anyMatch(word -> word.start() == verb.start() && !ties(word)));
    }

    /// Whether it is told in a sentence, and not in a row as `Result: unanimous`.
    boolean isSentence() {
        return says() && tied() >= UNTIED;
    }

    /// How many words of two letters or more it has.
    int length() {
        return (int) words().stream().filter(this::isWord).count();
    }

    /// Whether it has amounts, shares or several labels with what belongs to them.
    private boolean isRow() {
        return (VALUE.matcher(text).find() && length() >= WORDS_OF_A_ROW)
                || LABELLED.matcher(text).results().count() >= LABELS;
    }

    /// The share of its words that only tie others together, 0 to 1: about 0.4 in sentences of both languages.
    double tied() {
        long tying = words().stream().filter(this::isWord).filter(this::ties).count();
        return (double) tying / Math.max(1, length());
    }

    /// The share of it that cells run together, dotted lines, scales and single signs make up, 0 to 1.
    double broken() {
        long signs = BROKEN.matcher(text)
                .results()
                .mapToLong(found -> found.group().length())
                .sum();
        long scales = NUMBERS.matcher(text)
                .results()
                .filter(found -> isScale(found.group()))
                .mapToLong(found -> found.group().length())
                .sum();
        double scraps = SCRAP.matcher(text).results().count();
        double tokens = scraps == 0 ? 1 : TOKEN.matcher(text).results().count();
        return Math.min(1, Math.max((double) (signs + scales) / Math.max(1, text.length()), scraps / tokens));
    }

    private List<Language.Word> words() {
        List<Language.Word> known = words;
        if (known == null) {
            known = language.words(text);
            words = known;
        }
        return known;
    }

    private boolean isWord(Language.Word word) {
        return word.end() - word.start() > 1 && Character.isLetter(text.charAt(word.start()));
    }

    private boolean ties(Language.Word word) {
        return language.silent().contains(word.stem());
    }

    /// Numbers in equal steps: the scale of a chart.
    private static boolean isScale(String numbers) {
        String[] parts = numbers.split(" ", -1);
        int equal = 0;
        for (int i = 2; i < parts.length; i++) {
            long step = value(parts[i]) - value(parts[i - 1]);
            equal += step != 0 && step == value(parts[i - 1]) - value(parts[i - 2]) ? 1 : 0;
        }
        return equal * 2 >= parts.length - 2;
    }

    private static long value(String number) {
        String digits = number.replace(".", "");
        return digits.length() > 15 ? 0 : Long.parseLong(digits);
    }
}
