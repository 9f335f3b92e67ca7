package de.ratslotse.retrieval.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Path;

/// Loads the configured model and refuses one that would give wrong answers.
@FunctionalInterface
interface ModelLoader {

    /// The database's column for vectors has this width.
    int DIMENSIONS = 384;

    ModelEmbedding load() throws UnusableModel;

    /// @param models where a model with a plain name lies
    static ModelLoader of(EmbeddingProperties.Choice choice, Path models) {
        return switch (choice.provider()) {
            case ONNX -> () -> inProcess(new ModelFolder(models.resolve(choice.model())), choice);
            case OPENAI, OLLAMA -> () -> RemoteModels.connect(choice);
            case NONE ->
                () -> {
                    throw new UnusableModel(
                            EmbeddingState.OFF, "The search by meaning is switched off by configuration.");
                };
        };
    }

    private static ModelEmbedding inProcess(ModelFolder folder, EmbeddingProperties.Choice choice)
            throws UnusableModel {
        if (!folder.isThere()) {
            throw new UnusableModel(
                    EmbeddingState.MISSING,
                    "There is no embedding model in %s; the set-up fetches it (python3 setup/fetch.py)."
                            .formatted(folder.path()));
        }
        OnnxEmbeddingModel model = open(folder, choice);
        try {
            return checked(model, folder, choice);
        } catch (UnusableModel | RuntimeException e) {
            model.close();
            throw e;
        }
    }

    private static OnnxEmbeddingModel open(ModelFolder folder, EmbeddingProperties.Choice choice) throws UnusableModel {
        try {
            return OnnxEmbeddingModel.load(folder, choice.cores());
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            throw failed("The embedding model in %s cannot be loaded (%s)".formatted(folder.path(), e));
        }
    }

    private static ModelEmbedding checked(
            OnnxEmbeddingModel model, ModelFolder folder, EmbeddingProperties.Choice choice) throws UnusableModel {
        ModelFolder.Description description =
                model.description().withPrefixes(choice.queryPrefix(), choice.passagePrefix());
        String where = folder.path().toString();
        ModelEmbedding embedding = new ModelEmbedding(model, description, model::tokens, model.dimension(), where);
        checkWidth(embedding);
        try {
            ModelCheck.check(model, folder.checks(), model.description());
        } catch (IOException | RuntimeException e) {
            throw failed("The embedding model in %s cannot be checked (%s)".formatted(where, e));
        }
        return embedding;
    }

    static void checkWidth(ModelEmbedding embedding) throws UnusableModel {
        if (embedding.dimensions() != DIMENSIONS) {
            throw failed("The embedding model %s gives vectors of %d numbers; the database holds vectors of %d"
                    .formatted(embedding.modelId(), embedding.dimensions(), DIMENSIONS));
        }
    }

    static UnusableModel failed(String problem) {
        return new UnusableModel(EmbeddingState.FAILED, problem + ".");
    }
}
