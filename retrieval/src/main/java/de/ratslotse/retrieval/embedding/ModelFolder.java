package de.ratslotse.retrieval.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A folder with one embedding model: `model.onnx`, `tokenizer.json`, and, where the set-up made it, `embedding.json`
/// (what the model wants) and `check.json` (texts with the vectors they must get).
record ModelFolder(Path path) {

    private static final JsonMapper JSON = new JsonMapper();

    ModelFolder {
        path = path.toAbsolutePath().normalize();
    }

    Path model() {
        return path.resolve("model.onnx");
    }

    Path tokenizer() {
        return path.resolve("tokenizer.json");
    }

    boolean isThere() {
        return Files.isRegularFile(model()) && Files.isRegularFile(tokenizer());
    }

    Description description() throws IOException {
        Path file = path.resolve("embedding.json");
        if (Files.isRegularFile(file)) {
            return JSON.readValue(Files.readString(file), Description.class);
        }
        return Description.of(path.getFileName().toString());
    }

    List<CheckedText> checks() throws IOException {
        Path file = path.resolve("check.json");
        return Files.isRegularFile(file)
                ? List.of(JSON.readValue(Files.readString(file), CheckedText[].class))
                : List.of();
    }

    /// What a model wants and is called.
    ///
    /// @param id names model and conversion; vectors are kept under it
    /// @param pooling `mean` over all tokens, or `cls`, the first one
    /// @param leastCosine how near the vectors of `check.json` must be
    record Description(
            String id, String queryPrefix, String passagePrefix, int maxTokens, String pooling, double leastCosine) {

        /// For a folder that does not say: the prefixes that go with the name, and the limit of most small models.
        static Description of(String name) {
            boolean e5 = name.toLowerCase(Locale.ROOT).contains("e5");
            return new Description(name, e5 ? "query: " : "", e5 ? "passage: " : "", 512, "mean", 0.98);
        }

        Description withPrefixes(@Nullable String query, @Nullable String passage) {
            return new Description(
                    id,
                    query == null ? queryPrefix : query,
                    passage == null ? passagePrefix : passage,
                    maxTokens,
                    pooling,
                    leastCosine);
        }
    }

    /// @param kind `query` or `passage`
    /// @param tokens with prefix and special tokens
    record CheckedText(String kind, String text, int tokens, List<Double> vector) {

        String prefixed(Description description) {
            return (kind.equals("query") ? description.queryPrefix() : description.passagePrefix()) + text;
        }
    }
}
