package de.ratslotse.retrieval.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What councils call the things that people name in other words: a question says "Ampel", the paper
/// "Lichtsignalanlage". The words stand in `everyday-words.txt` beside this class.
final class EverydayWords {

    private static final Map<String, List<String>> WORDS = read();

    private static final int LONG = 6;

    private static final Map<String, List<String>> STEMS = stems();

    private EverydayWords() {}

    /// The words of papers for a word of a question, in whatever form; none where papers use the same.
    static List<String> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Stream.of(WORDS.get(word), WORDS.get(lower), STEMS.get(stem(lower)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(List.of());
    }

    /// Other forms of the words that have enough letters to be told apart by their stem.
    private static Map<String, List<String>> stems() {
        Map<String, List<String>> stems = new HashMap<>();
        WORDS.forEach((word, papers) -> {
            boolean tellsApart = word.length() >= LONG && word.equals(word.toLowerCase(Locale.ROOT));
            if (tellsApart) {
                stems.merge(stem(word), papers, EverydayWords::joined);
            }
        });
        return Map.copyOf(stems);
    }

    /// A German one: English words are listed in their forms.
    private static String stem(String word) {
        return Language.GERMAN.words(word).stream()
                .map(Language.Word::stem)
                .findFirst()
                .orElse(word);
    }

    /// All words of everyday speech with those of papers.
    static Map<String, List<String>> all() {
        return WORDS;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> words = new HashMap<>();
        for (WordList.Sides line : WordList.lines("everyday-words.txt")) {
            line.left().forEach(word -> words.merge(word, line.right(), EverydayWords::joined));
        }
        return Map.copyOf(words);
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
