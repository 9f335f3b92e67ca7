package de.ratslotse.ingest.structure;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The lines that part what is public from what is not.
final class PublicParts {

    private static final int MOST = 70;
    /// A full stop ends a sentence, not a heading: "… before item 7, after the / Closed Session."
    private static final Pattern NON_PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*nicht-?\\s?öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b[^\\p{L}\\p{N}_.]*$"
                    + "|^\\W*(?:closed session|in camera(?: session)?|private session|confidential items?)[^\\p{L}\\p{N}_.]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b.{0,20}$"
                    + "|^\\W*(?:open|public) session\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final NavigableMap<Integer, Boolean> marks = new TreeMap<>();

    private PublicParts(FileText text) {
        for (int i = 0; i < text.size(); i++) {
            String line = text.line(i).text();
            if (isNonPublicMark(line)) {
                marks.put(i, false);
            } else if (line.length() < MOST && PUBLIC.matcher(line).find()) {
                marks.put(i, true);
            }
        }
    }

    static PublicParts of(FileText text) {
        return new PublicParts(text);
    }

    static boolean isNonPublicMark(String line) {
        return line.length() < MOST && NON_PUBLIC.matcher(line).find();
    }

    /// Whether what stands at a line is public, as the last mark above it says.
    ///
    /// @param from marks above this line do not count
    boolean isPublicAt(int from, int line) {
        Map.Entry<Integer, Boolean> last = marks.lowerEntry(line);
        return last == null || last.getKey() < from || last.getValue();
    }
}
