package de.ratslotse.retrieval.embedding;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which embedding model, and where.
///
/// @param models the folder of the models that run in this process; absent means the data folder's own
@ConfigurationProperties("ratslotse")
record EmbeddingProperties(
        @Nullable Path models, @DefaultValue Choice embedding) {

    enum Provider {
        /// In this process.
        ONNX,
        /// A server with `/v1/embeddings`.
        OPENAI,
        OLLAMA,
        /// Search by words only.
        NONE
    }

    /// @param model for `onnx` a folder's name or path, else the name that the server knows
    /// @param threads for a model in this process; 0 means one a processor core
    /// @param queryPrefix what the model wants before a question, where its folder does not say
    /// @param timeout for one call of a server
    record Choice(
            @DefaultValue("onnx") Provider provider,
            @DefaultValue("multilingual-e5-small") String model,
            @Nullable String url,
            @Nullable String apiKey,
            @DefaultValue("0") int threads,
            @Nullable String queryPrefix,
            @Nullable String passagePrefix,
            @DefaultValue("3s") Duration connectTimeout,
            @DefaultValue("30s") Duration timeout) {

        /// A server's model by its name, with the prefixes that go with it.
        ModelFolder.Description remote() {
            return ModelFolder.Description.of(model).withPrefixes(queryPrefix, passagePrefix);
        }

        int cores() {
            return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        }
    }
}
