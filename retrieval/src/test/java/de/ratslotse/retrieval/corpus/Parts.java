package de.ratslotse.retrieval.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the tests find what the set-up fetched: `-Dratslotse.parts`, the environment's `RATSLOTSE_PARTS`, else
/// `build/parts` of the checkout.
public final class Parts {

    private Parts() {}

    public static Path folder() {
        @Nullable String given = System.getProperty("ratslotse.parts", System.getenv("RATSLOTSE_PARTS"));
        return given == null ? root().resolve("build/parts") : Path.of(given);
    }

    public static Path models() {
        return folder().resolve("models");
    }

    /// @throws IllegalStateException with the command that fetches it, where it is missing
    public static Path pgvector() {
        Path pgvector = folder().resolve("pgvector");
        if (!Files.exists(pgvector.resolve("extension/vector.control"))) {
            throw new IllegalStateException(
                    "The tests need pgvector in %s; ./ratslotse test fetches it.".formatted(pgvector));
        }
        return pgvector;
    }

    /// The checkout's top folder.
    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return start;
    }
}
