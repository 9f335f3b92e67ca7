package de.ratslotse.retrieval.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A question file: one JSON object a line, empty lines between them allowed.
final class JsonLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLines() {}

    /// The first object of the file; empty where it is none.
    static Optional<JsonNode> first(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank()).findFirst().flatMap(JsonLines::parsed);
        }
    }

    /// @throws IllegalArgumentException if a line is not of this form; the message names it
    static <T> List<T> read(Path file, Predicate<JsonNode> recognised, Function<JsonNode, T> form) throws IOException {
        List<T> read = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                int number = i + 1;
                read.add(parsed(lines.get(i))
                        .filter(recognised)
                        .map(form)
                        .orElseThrow(
                                () -> new IllegalArgumentException("Line %d is not a question".formatted(number))));
            }
        }
        return read;
    }

    private static Optional<JsonNode> parsed(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
