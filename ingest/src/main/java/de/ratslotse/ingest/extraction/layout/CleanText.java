package de.ratslotse.ingest.extraction.layout;

import java.text.Normalizer;

/// Text as it can be stored, searched and compared: no control characters, no torn surrogates, no ligatures.
public final class CleanText {

    private CleanText() {}

    /// The same words; tabs stay, line feeds and other blanks become a blank, ends are stripped.
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFB00 && c <= 0xFB06) {
                clean.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (c == '\t') {
                clean.append(c);
            } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
                clean.append(' ');
            } else if (Character.isSurrogate(c)) {
                i = appendPair(clean, text, i);
            } else if (kept(c)) {
                clean.append(c);
            }
        }
        return squeezed(composed(clean)).strip();
    }

    private static boolean kept(char c) {
        return !Character.isISOControl(c) && c != '\ufeff' && c != '\u200b' && c != '\ufffe' && c != '\uffff';
    }

    private static int appendPair(StringBuilder clean, String text, int i) {
        if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            clean.append(text.charAt(i)).append(text.charAt(i + 1));
            return i + 1;
        }
        return i;
    }

    private static String composed(CharSequence text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text.toString()
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /// Several blanks become one; a tab swallows the blanks around it.
    private static String squeezed(String text) {
        if (!text.contains("  ") && text.indexOf('\t') < 0) {
            return text;
        }
        return text.replaceAll(" *\t[ \t]*", "\t").replaceAll(" {2,}", " ");
    }
}
