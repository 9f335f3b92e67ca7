package de.ratslotse.retrieval.briefing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A file of words beside this class: `some, others = what they mean, what else`, one line a meaning; what follows a
/// `#` at the beginning of a line is a remark.
final class WordList {

    private WordList() {}

    /// One line of it.
    record Sides(List<String> left, List<String> right) {}

    static List<Sides> lines(String name) {
        try (InputStream file = Objects.requireNonNull(WordList.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> sides(name, line))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException("%s could not be read".formatted(name), failed);
        }
    }

    private static Sides sides(String name, String line) {
        String[] sides = line.split("=", 2);
        if (sides.length != 2) {
            throw new IllegalStateException("%s: no meaning in: %s".formatted(name, line));
        }
        return new Sides(words(sides[0]), words(sides[1]));
    }

    private static List<String> words(String side) {
        return Arrays.stream(side.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
