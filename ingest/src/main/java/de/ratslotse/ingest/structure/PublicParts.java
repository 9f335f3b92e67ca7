package de.ratslotse.ingest.structure;

import java.util.regex.Pattern;

/// The lines that part what is public from what is not.
final class PublicParts {

    private static final int MOST = 70;
    private static final Pattern NON_PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*nicht-?\\s?öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b\\W*$"
                    + "|^\\W*(?:closed session|in camera(?: session)?|private session|confidential items?)\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PUBLIC = Pattern.compile(
            "^\\W*(?:[IVX]+\\.?|[A-Z][.)])?\\W*öffentliche[rn]?\\s(?:teil|sitzung|tagesordnung|beratung|tagesordnungspunkte)\\b.{0,20}$"
                    + "|^\\W*(?:open|public) session\\W*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PublicParts() {}

    static boolean isNonPublicMark(String line) {
        return line.length() < MOST && NON_PUBLIC.matcher(line).find();
    }

    /// Whether what stands at a line is public, as the last mark above it says.
    static boolean isPublicAt(FileText text, int from, int line) {
        for (int i = line - 1; i >= from; i--) {
            String mark = text.line(i).text();
            if (isNonPublicMark(mark)) {
                return false;
            }
            if (mark.length() < MOST && PUBLIC.matcher(mark).find()) {
                return true;
            }
        }
        return true;
    }
}
