package de.ratslotse.retrieval.briefing;

import java.util.regex.Pattern;

/// What is printed on papers and says nothing: boxes, heads of tables, marks of pages, questions only repeated; and
/// what is a sentence beside it.
final class FormLines {

    /// Boxes to be ticked, and the heads of tables that a form is made of.
    private static final Pattern FORM = Pattern.compile(
            "[☐☒☑▢]|^(?:Gremi(?:um|en)|Beratungsfolge)\\b.{0,30}\\b(?:Termin|TOP|Datum)\\b|\\b(?:Plankonto|Kontierungsobjekt|Produktgruppe)\\b.*\\b(?:Plankonto|Kontierungsobjekt|Produktgruppe)\\b|^(?:Committee|Body) Date\\b");

    /// Which body deals with a paper, when and how: `Bauausschuss 12.03.2024 4 Ö Beratung`.
    private static final Pattern CONSULTATION = Pattern.compile(
            "^\\p{Lu}[^.:!?\\d]{3,70} \\d{1,2}\\.\\d{1,2}\\.\\d{4} (?:\\d{1,3}(?:\\.\\d{1,3})? )?(?:[ÖNöxX]|nö|NÖ|(?:nicht ?)?öffentlich)(?: \\p{Lu}\\p{Ll}+)?$");

    private static final Pattern PAGE_MARK = Pattern.compile("[-–—]+ ?\\d+(?: of \\d+)? ?[-–—]+");

    /// The end of what is no question; the dot of a number is none.
    private static final Pattern STATEMENT = Pattern.compile("(?<!\\d)[.!](?=\\s|$)");

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile("[.!…][\"'“”»«’)\\]]*$");

    private static final int SHORTEST_SENTENCE = 40;

    private FormLines() {}

    static boolean isForm(String line) {
        return FORM.matcher(line).find();
    }

    static boolean isConsultation(String line) {
        return CONSULTATION.matcher(line).matches();
    }

    static boolean isPageMark(String line) {
        return PAGE_MARK.matcher(line).matches();
    }

    /// A question is none.
    static boolean isSentence(String line) {
        return line.length() >= SHORTEST_SENTENCE
                && ENDS_A_SENTENCE.matcher(line).find();
    }

    /// Whether a text ends with a question and has more of them than of anything else.
    static boolean onlyAsks(String text) {
        long questions = text.chars().filter(sign -> sign == '?').count();
        return text.endsWith("?") && STATEMENT.matcher(text).results().count() < questions;
    }
}
