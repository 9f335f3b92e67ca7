package de.ratslotse.retrieval.embedding;

import de.ratslotse.retrieval.corpus.Parts;
import java.nio.file.Path;

/// The fetched embedding model for tests, loaded once a process.
public final class TestModel {

    private static final class Loaded {
        private static final ModelEmbedding EMBEDDING = load();
    }

    private TestModel() {}

    public static Embedding embedding() {
        return Loaded.EMBEDDING;
    }

    static ModelEmbedding modelEmbedding() {
        return Loaded.EMBEDDING;
    }

    static ModelFolder folder() {
        ModelFolder folder = new ModelFolder(Parts.models().resolve("multilingual-e5-small"));
        if (!folder.isThere()) {
            throw new IllegalStateException(
                    "The tests need the embedding model in %s; ./ratslotse test fetches it.".formatted(folder.path()));
        }
        return folder;
    }

    private static ModelEmbedding load() {
        try {
            return ModelLoader.of(TestChoices.onnx(folder().path().toString()), Path.of(""))
                    .load();
        } catch (UnusableModel e) {
            throw new IllegalStateException(e.sentence(), e);
        }
    }
}
