package de.ratslotse.retrieval.corpus;

import java.util.regex.Pattern;

/// The printed lines of a text: Does a sentence end where this line does?
final class PrintedLines {

    /// `1.`, `2)`, `a)`, `3.1`, `(4)`, `aa)` before a word.
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]?|\\(?[a-zA-Z]{1,2}\\)|[IVX]{1,4}\\.)\\s+\\S.*",
            Pattern.DOTALL);

    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("\\s*(?:TOP|Zu Punkt|Punkt|Item)\\s+\\d.*", Pattern.DOTALL);
    /// `Beschluss:`, `Resolved:` at the head of a line.
    private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[\\p{L} /-]{2,30}:(?:\\s.*)?", Pattern.DOTALL);

    private static final String BULLETS = "•▪■□☐☒◦‣∙·–—-*➢➔►";

    /// A line shorter than this part of the longest one was not broken for want of room.
    private static final double SHORT = 0.62;

    private final String text;
    private final int longest;

    PrintedLines(String text) {
        this.text = text;
        this.longest = text.lines().mapToInt(String::length).max().orElse(0);
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0 || (c >= '\uf000' && c <= '\uf0ff');
    }

    /// Whether the line feed at `i` ends a sentence.
    boolean endsSentence(int i) {
        String before = line(i);
        String after = i + 1 < text.length() ? line(following(i)) : "";
        if (before.isBlank() || after.isBlank()) {
            return true;
        }
        if (before.indexOf('\t') >= 0 || after.indexOf('\t') >= 0 || opensListItem(after)) {
            return true;
        }
        char last = before.stripTrailing().charAt(before.stripTrailing().length() - 1);
        if (!opensSentence(after) || last == '-' || last == '\u00ad' || last == ',') {
            return false;
        }
        return last == ':' || endedEarly(before, after);
    }

    /// Whether the dot at `i` belongs to the number with which its line opens (`3. Die Turnhalle …`).
    boolean opensWithNumber(int i) {
        String opening = text.substring(lineStart(i), i).strip();
        return opening.length() <= 4
                && !opening.isEmpty()
                && opening.chars().allMatch(Character::isLetterOrDigit)
                && (Character.isDigit(opening.charAt(0))
                        || opening.length() == 1
                        || opening.chars().allMatch(c -> "IVX".indexOf(c) >= 0));
    }

    private boolean endedEarly(String before, String after) {
        String next = after.strip();
        int blank = next.indexOf(' ');
        int word = blank < 0 ? next.length() : blank;
        return before.length() + 1 + word < longest * SHORT;
    }

    private static boolean opensSentence(String line) {
        char c = line.stripLeading().charAt(0);
        return Character.isUpperCase(c) || Character.isDigit(c) || "„“\"»«(§☐☒".indexOf(c) >= 0;
    }

    private static boolean opensListItem(String line) {
        String bare = line.stripLeading();
        if (isBullet(bare.charAt(0)) && bare.length() > 1 && Character.isWhitespace(bare.charAt(1))) {
            return true;
        }
        return LABELLED_NUMBER.matcher(line).matches()
                || LABEL.matcher(line).matches()
                || (NUMBERED.matcher(line).matches() && !Abbreviations.isDate(bare));
    }

    /// The line that ends before the line feed at `end`.
    private String line(int end) {
        return text.substring(lineStart(end), end);
    }

    private int lineStart(int i) {
        return text.lastIndexOf('\n', i - 1) + 1;
    }

    /// The end of the line after the line feed at `i`.
    private int following(int i) {
        int end = text.indexOf('\n', i + 1);
        return end < 0 ? text.length() : end;
    }
}
