package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What in a text speaks to a machine instead of a reader: orders to a language model, hidden signs, markup.
///
/// Documents, names and questions may have it; no answer does. A model that obeys repeats an order's words, and these
/// stand in the document: so neither the order nor what follows it in its passage is read.
final class Instructions {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// One of these stands in every order that [#ORDER] finds; to look for them first takes a hundredth of the time.
    private static final List<String> SIGNS = List.of(
            "ignor",
            "vergiss",
            "vergess",
            "missacht",
            "disregard",
            "forget",
            "du bist",
            "sie sind",
            "you are",
            "system",
            "assistant",
            "developer",
            "im_start",
            "im_end",
            "endoftext",
            "inst]",
            "##",
            "\"statements\"");

    private static final Pattern ORDER = Pattern.compile(
            String.join(
                    "|",
                    "\\b(?:ignorier|vergiss|vergesst|missacht|ignore\\b|disregard|forget\\b)\\w*.{0,60}?"
                            + "\\b(?:regel|anweisung|vorgabe|instruktion|prompt|instruction|rule|guideline|previous|bisherig|vorherig)",
                    "\\b(?:du bist|sie sind|you are)\\b.{0,40}\\b(?:assistent|assistant|chatbot|sprachmodell|language model|KI|AI)\\b",
                    "(?:^|[\\s<|\"'\\[>])(?:system|assistant|developer)\\s*(?:prompt)?\\s*:",
                    "<\\|?\\s*(?:im_start|im_end|system|assistant|endoftext)|\\[/?INST]|#{2,}\\s*(?:system|instruction|anweisung)",
                    "\"statements\"\\s*:"),
            WORDS);

    /// `schreibe: „…“`, `reply with "…"`, at the beginning of a clause.
    private static final Pattern DICTATION = Pattern.compile(
            "(?:^|[.!?:;>\\]]\\s*|\\b(?:und|dann|bitte|jetzt|and|then|now|please)\\s+)"
                    + "(?:schreibe?n? sie|schreibe?|antworten? sie|antworte|sagen? sie|sage|behaupte|gib|geben sie"
                    + "|reply|respond|answer|say|output|print|write)\\b[^.!?„“\"'«»]{0,60}[„“\"'«»]",
            WORDS);

    private static final String QUOTES = "„“\"'«»";

    private static final Pattern MARKUP = Pattern.compile(
            "\\bhttps?\\b\\s*:|\\bwww\\.|\\b(?:javascript|data|vbscript)\\s*:\\S|]\\s*\\(|!\\[|</?[a-z!][^>]*>?|&#?\\w+;|\\{\\{|```",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK = Pattern.compile("[\\[【]\\s*(\\d{1,3}(?:\\s*,\\s*\\d{1,3})*)\\s*[\\]】]");

    /// The soft hyphen is printed at a line's end; the others are bullets of common fonts.
    private static final String PRINTED = "\n\t\r\u00ad\uf0b7\uf02d";

    private Instructions() {}

    /// Whether it orders a language model to do something.
    static boolean in(String text) {
        String visible = visible(text);
        String lower = visible.toLowerCase(Locale.ROOT);
        boolean order = SIGNS.stream().anyMatch(lower::contains)
                && ORDER.matcher(visible).find();
        return order || (quotes(visible) && DICTATION.matcher(visible).find());
    }

    private static boolean quotes(String text) {
        return text.chars().anyMatch(character -> QUOTES.indexOf(character) >= 0);
    }

    /// Whether it is more than plain text.
    static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find() || text.codePoints().anyMatch(Instructions::isHidden);
    }

    /// A heading or the name of a file; nothing where it is an order.
    static String named(String name) {
        return in(name.replace('_', ' ')) ? "" : name;
    }

    /// Without signs that nobody sees.
    static String visible(String text) {
        if (text.codePoints().noneMatch(Instructions::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints().filter(character -> !isHidden(character)).forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static boolean isHidden(int character) {
        boolean shown = switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.CONTROL -> false;
            default -> true;
        };
        return !shown && PRINTED.indexOf(character) < 0;
    }

    /// With marks that look like our citations in round brackets instead.
    static String unmarked(String text) {
        return MARK.matcher(text).replaceAll("($1)");
    }
}
