package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Passage;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// How much each word of a document tells of what it is about: long words that come back in several passages.
final class WordWeights {

    private static final int SHORT = 6;
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern FIGURE =
            Pattern.compile("\\d[\\d.]*(?:,\\d+)? ?(?:€|Euro|Prozent|%)|\\b\\d{1,2}\\. ?\\p{L}+ \\d{4}|[£$]\\d");

    private final Map<String, Integer> passages = new HashMap<>();
    private final int most;

    private WordWeights(List<Passage> of, Locale locale) {
        for (Passage passage : of) {
            words(passage.searchText(), locale).forEach(word -> passages.merge(word, 1, Integer::sum));
        }
        this.most = Math.max(1, of.size());
    }

    static WordWeights of(List<Passage> passages, String language) {
        return new WordWeights(passages, Locale.forLanguageTag(language));
    }

    /// The more of the document's own words a sentence has in proportion to its length, the more it weighs.
    double of(String sentence) {
        Set<String> words = words(sentence, Locale.ROOT);
        double sum = 0;
        for (String word : words) {
            int in = passages.getOrDefault(word, 0);
            boolean tells = word.length() >= SHORT && in > 1 && in < 0.8 * most + 2;
            sum += tells ? Math.log(1.0 + in) : 0;
        }
        double figures = FIGURE.matcher(sentence).find() ? 1.5 : 0;
        return (sum + figures) / Math.sqrt(words.size() + 3.0);
    }

    private static Set<String> words(String text, Locale locale) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(locale)).results().forEach(match -> words.add(match.group()));
        return words;
    }
}
