package de.ratslotse.retrieval.register;

import java.util.Locale;
import java.util.regex.Pattern;

/// A paper's reference without what differs between those who write it: "Vorlage Nr. 2025/0417-1", "DS 2025/417/1" and
/// "2025/0417/1" are one.
public final class ReferenceKey {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:vorlagen?|drucksachen?|drs|ds|antrags?|anfragen?|paper|report|nummer|number|no|nr)[.:\\s-]*)+(?=.*\\d)");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![\\p{L}\\d])0+(?=\\d)");

    private ReferenceKey() {}

    public static String of(String reference) {
        String bare = LABEL.matcher(reference.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        String parted = bare.replaceAll("[\\s_–—-]*[/_–—-][\\s_–—-]*|\\s+", "/");
        return LEADING_ZEROS.matcher(parted).replaceAll("");
    }
}
