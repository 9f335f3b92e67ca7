package de.ratslotse.retrieval.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// What councils call the things that people name in other words: a question says "Ampel", the paper
/// "Lichtsignalanlage". The words stand in `everyday-words.txt` beside this class.
final class EverydayWords {

    private static final Map<String, List<String>> WORDS = read();

    private EverydayWords() {}

    /// The words of papers for a word of a question; none where papers use the same.
    static List<String> of(String word) {
        List<String> papers = WORDS.getOrDefault(word, List.of());
        return papers.isEmpty() ? WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()) : papers;
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
