package de.ratslotse.retrieval.briefing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        try (InputStream file = Objects.requireNonNull(EverydayWords.class.getResourceAsStream("everyday-words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, List<String>> words = new HashMap<>();
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> add(words, line));
            return Map.copyOf(words);
        } catch (IOException failed) {
            throw new UncheckedIOException("everyday-words.txt could not be read", failed);
        }
    }

    private static void add(Map<String, List<String>> words, String line) {
        String[] sides = line.split("=", 2);
        if (sides.length != 2) {
            throw new IllegalStateException("everyday-words.txt: no meaning in: " + line);
        }
        List<String> meanings = parts(sides[1]);
        for (String word : parts(sides[0])) {
            words.merge(word, meanings, EverydayWords::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private static List<String> parts(String side) {
        return Arrays.stream(side.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
