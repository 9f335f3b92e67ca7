package de.ratslotse.retrieval.corpus;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences, without cutting `§ 4 Abs. 2`, `z. B.`, `am 3. Juni` or `03.06.2025`.
///
/// A line feed is where the printed line ended, not where the sentence did. It counts as an end only after an empty
/// line, before a bullet or number of a list, around a table row (a line with a tab), after a colon, and after a line
/// that ended early although the next word would still have fitted.
public final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'“”»«’)]";
    private static final String OPENING = "\"'„“»«‚‘([";

    private final String text;
    private final Abbreviations abbreviations;
    private final PrintedLines lines;

    private Sentences(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.lines = new PrintedLines(text);
    }

    /// The sentences in order, without the blanks around them. Everything that is not blank lies in exactly one.
    ///
    /// @param language `de` or `en`; anything else is read as German
    public static List<Span> of(String text, String language) {
        return new Sentences(text, Abbreviations.in(language)).spans();
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endAt(i);
            if (end > i) {
                add(spans, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(spans, start, text.length());
        return spans;
    }

    /// Where a sentence ends that has its last character at `i`; `i` itself where none does.
    private int endAt(int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            return lines.endsSentence(i) && !goesOnAfterAbbreviation(i) ? i + 1 : i;
        }
        if (ENDS.indexOf(c) < 0) {
            return i;
        }
        int end = i + 1;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            return i;
        }
        return endsSentence(i, end) ? end : i;
    }

    /// `Nr.` at the end of a line has its number on the next one.
    private boolean goesOnAfterAbbreviation(int lineFeed) {
        int dot = lineFeed - 1;
        return dot > 0
                && text.charAt(dot) == '.'
                && lineFeed + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(lineFeed + 1))
                && !lines.opensWithNumber(dot)
                && abbreviations.leadsOn(wordBefore(dot));
    }

    private boolean endsSentence(int mark, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        if (text.charAt(mark) == '.' && end == mark + 1 && lines.opensWithNumber(mark)) {
            return false;
        }
        if (!opensSentence(next)) {
            return false;
        }
        return text.charAt(mark) != '.' || end > mark + 1 || abbreviations.allowEnd(wordBefore(mark), wordAt(next));
    }

    private boolean opensSentence(int i) {
        char c = text.charAt(i);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || OPENING.indexOf(c) >= 0
                || PrintedLines.isBullet(c)
                || c == '§'
                || c == '\u00ad';
    }

    /// The word that ends before `end`, with the short dotted words before it: `z. B`, `i. d. R`, `03.06.2025`.
    private String wordBefore(int end) {
        int start = wordStart(end);
        while (start > 2 && end - start <= 10) {
            int dot = start - 1;
            while (dot > 0 && Character.isWhitespace(text.charAt(dot))) {
                dot--;
            }
            int earlier = text.charAt(dot) == '.' ? wordStart(dot) : dot;
            boolean letters = text.substring(earlier, dot).chars().allMatch(Character::isLetter);
            if (!letters || dot - earlier < 1 || dot - earlier > 2) {
                break;
            }
            start = earlier;
        }
        return text.substring(start, end);
    }

    private int wordStart(int end) {
        int start = end;
        while (start > 0
                && !Character.isWhitespace(text.charAt(start - 1))
                && OPENING.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private String wordAt(int start) {
        int from = start;
        while (from < text.length() && OPENING.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private void add(List<Span> spans, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
