package de.ratslotse.ingest.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Lines read as one running text: broken words are whole again, and every character knows where it is printed.
final class JoinedText {

    /// After these a hyphen at the line's end belongs to the word: "Haupt- und Finanzausschuss".
    private static final Set<String> AFTER_HYPHEN = Set.of("und", "oder", "bzw.", "sowie", "and", "or", "bis");

    private final StringBuilder text = new StringBuilder();
    private final List<TextLine> lines;
    private final String joined;
    private int[] lineOf = new int[256];
    private int[] offsetOf = new int[256];

    private JoinedText(List<TextLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            add(i);
        }
        this.joined = text.toString();
    }

    static JoinedText of(List<TextLine> lines) {
        return new JoinedText(lines);
    }

    @Override
    public String toString() {
        return joined;
    }

    int length() {
        return text.length();
    }

    /// The place of a part of the text; a part that goes on overleaf is quoted as far as its first page.
    Printed<String> printed(int from, int to) {
        String value = text.substring(from, to).strip();
        int first = from;
        while (first < to - 1 && text.charAt(first) <= ' ') {
            first++;
        }
        TextLine line = lines.get(lineOf[first]);
        int last = Math.max(first, to - 1);
        while (last > first && text.charAt(last) <= ' ') {
            last--;
        }
        while (last > first && lines.get(lineOf[last]).page() != line.page()) {
            last--;
        }
        TextLine lastLine = lines.get(lineOf[last]);
        int start = line.start() + offsetOf[first];
        int end = Math.max(start + 1, lastLine.start() + offsetOf[last] + 1);
        String quote = line.sheet()
                .text()
                .substring(start, Math.min(end, line.sheet().text().length()));
        return new Printed<>(value, line.page(), start, start + quote.length(), quote);
    }

    Printed<String> printed() {
        return printed(0, text.length());
    }

    /// The index of the line, among those that were joined, in which a character stands.
    int lineAt(int index) {
        return lineOf[Math.min(index, text.length() - 1)];
    }

    /// Where the text of a line begins.
    int startOf(int line) {
        for (int i = 0; i < text.length(); i++) {
            if (lineOf[i] >= line) {
                return i;
            }
        }
        return text.length();
    }

    private void add(int index) {
        String line = lines.get(index).text();
        boolean whole = joinsAbove(line);
        if (!whole && !text.isEmpty() && text.charAt(text.length() - 1) != '/' && !endsWithWordHyphen(line)) {
            append(' ', index, 0);
        }
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i) == '\t' || line.charAt(i) == '\u00a0' ? ' ' : line.charAt(i);
            if (c != '\u00ad' && !(c == ' ' && before == ' ')) {
                append(c, index, i);
                before = c;
            }
        }
    }

    /// Takes the hyphen away where it only broke a word.
    private boolean joinsAbove(String next) {
        int last = text.length() - 1;
        if (last < 1 || text.charAt(last) != '-' || !Character.isLetter(text.charAt(last - 1)) || next.isEmpty()) {
            return false;
        }
        String word = next.split("[\\s,;]", 2)[0];
        if (!Character.isLowerCase(next.charAt(0)) || AFTER_HYPHEN.contains(word) || isCompound(word)) {
            return false;
        }
        text.setLength(last);
        return true;
    }

    /// "von-Siemens-Schule" goes on with hyphens: the one above it is one of them.
    private static boolean isCompound(String word) {
        return word.matches("(?:von|der|de|van|zu|am|im|auf)-\\p{Lu}.*");
    }

    private boolean endsWithWordHyphen(String next) {
        int last = text.length() - 1;
        return last > 0
                && text.charAt(last) == '-'
                && Character.isLetterOrDigit(text.charAt(last - 1))
                && !next.isEmpty()
                && (Character.isUpperCase(next.charAt(0)) || isCompound(next));
    }

    private void append(char c, int line, int offset) {
        int at = text.length();
        if (at == lineOf.length) {
            lineOf = Arrays.copyOf(lineOf, 2 * at);
            offsetOf = Arrays.copyOf(offsetOf, 2 * at);
        }
        text.append(c);
        lineOf[at] = line;
        offsetOf[at] = offset;
    }
}
