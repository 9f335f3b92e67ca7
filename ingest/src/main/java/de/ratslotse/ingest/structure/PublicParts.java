package de.ratslotse.ingest.structure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The lines that part what is public from what is not.
final class PublicParts {

    private static final int MOST = 70;
    /// In characters: a shorter line does not go on below.
    private static final int FULL = 60;
    private static final Pattern GOES_ON = Pattern.compile("[\\p{Ll},]$");
    private static final Pattern NON_PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*nicht-?\\s?öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b\\W*$"
                    + "|^\\W*(?:closed session|in camera(?: session)?|private session|confidential items?)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b.{0,20}$"
                    + "|^\\W*(?:open|public) session\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final NavigableMap<Integer, Boolean> marks = new TreeMap<>();

    private PublicParts(FileText text) {
        for (int i = 0; i < text.size(); i++) {
            String line = text.line(i).text();
            if (isNonPublicMark(text, i)) {
                marks.put(i, false);
            } else if (line.length() < MOST && PUBLIC.matcher(line).find()) {
                marks.put(i, true);
            }
        }
    }

    static PublicParts of(FileText text) {
        return new PublicParts(text);
    }

    /// What ends the sentence of the line above is none: "… to before item 7, after the / Closed Session."
    static boolean isNonPublicMark(FileText text, int index) {
        String line = text.line(index).text();
        return line.length() < MOST
                && NON_PUBLIC.matcher(line).find()
                && !(line.endsWith(".") && goesOn(text, index - 1));
    }

    private static boolean goesOn(FileText text, int index) {
        return index >= 0
                && text.line(index).text().length() >= FULL
                && GOES_ON.matcher(text.line(index).text()).find();
    }

    /// Whether what stands at a line is public, as the last mark above it says.
    ///
    /// @param from marks above this line do not count
    boolean isPublicAt(int from, int line) {
        Map.Entry<Integer, Boolean> last = marks.lowerEntry(line);
        return last == null || last.getKey() < from || last.getValue();
    }
}
