package de.ratslotse.ingest.linking;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names and titles without what differs between those who write them.
final class Names {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHEN_AT_LINE_END = Pattern.compile("(?<=\\p{Ll})-\\s+(?=\\p{Ll})");
    private static final Pattern OF_TOWN = Pattern.compile(
            " (?:der (?:landeshaupt|kreis|hanse|universitäts)?stadt|der (?:orts)?gemeinde|des marktes|der marktgemeinde|des landkreises|der samtgemeinde|der verbandsgemeinde) .+$");
    private static final Pattern ARTICLE = Pattern.compile("^(?:der|die|das|the) ");
    private static final int LONG_ENOUGH = 12;
    private static final double ALIKE = 0.6;

    private Names() {}

    static String key(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String joined = HYPHEN_AT_LINE_END.matcher(composed).replaceAll("").replace("ß", "ss");
        return NO_WORD.matcher(joined).replaceAll(" ").strip();
    }

    /// "Gemeinderat der Stadt Lotsenau" and "Der Gemeinderat" are one.
    static String organization(String name) {
        String bare = ARTICLE.matcher(key(name)).replaceFirst("");
        return OF_TOWN.matcher(bare).replaceFirst("");
    }

    /// Whether two titles are surely the same: equal, one the beginning of the other, or mostly of the same words.
    static boolean alike(String one, String other) {
        String first = key(one);
        String second = key(other);
        if (first.equals(second)) {
            return !first.isEmpty();
        }
        String shorter = first.length() < second.length() ? first : second;
        String longer = shorter.equals(first) ? second : first;
        return (shorter.length() >= LONG_ENOUGH && longer.startsWith(shorter)) || overlap(first, second) >= ALIKE;
    }

    private static double overlap(String first, String second) {
        Set<String> one = words(first);
        Set<String> other = words(second);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        one.retainAll(other);
        return all.isEmpty() ? 0 : (double) one.size() / all.size();
    }

    private static Set<String> words(String key) {
        return Arrays.stream(key.split(" ", -1))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
