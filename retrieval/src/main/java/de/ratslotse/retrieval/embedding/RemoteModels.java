package de.ratslotse.retrieval.embedding;

import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.ollama.OllamaEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;

/// Embedding models on a server, through LangChain4j.
final class RemoteModels {

    /// Embedding is idempotent: one more try bridges a restart of the server, more would only keep people waiting.
    private static final int RETRIES = 1;

    private static final int TEXTS_PER_CALL = 32;

    private RemoteModels() {}

    /// Asks for one vector, so that a wrong address or width shows at once.
    static ModelEmbedding connect(EmbeddingProperties.Choice choice) throws UnusableModel {
        String url = choice.url();
        if (url == null || url.isBlank()) {
            throw ModelLoader.failed("ratslotse.embedding.url is not set; the embedding model's server is unknown");
        }
        EmbeddingModel model = model(choice, url);
        ModelFolder.Description description = choice.remote();
        try {
            int dimensions =
                    model.embed(description.queryPrefix() + "Rat").content().dimension();
            ModelEmbedding embedding = new ModelEmbedding(model, description, TokenCounter.cautious(), dimensions, url);
            ModelLoader.checkWidth(embedding);
            return embedding;
        } catch (RuntimeException e) {
            throw ModelLoader.failed("The embedding model %s at %s does not answer (%s)"
                    .formatted(choice.model(), url, e.getClass().getSimpleName()));
        }
    }

    private static EmbeddingModel model(EmbeddingProperties.Choice choice, String url) {
        return choice.provider() == EmbeddingProperties.Provider.OLLAMA ? ollama(choice, url) : openAi(choice, url);
    }

    private static EmbeddingModel openAi(EmbeddingProperties.Choice choice, String url) {
        String key = choice.apiKey();
        return OpenAiEmbeddingModel.builder()
                .httpClientBuilder(http(choice))
                .baseUrl(url)
                .apiKey(key == null || key.isBlank() ? "none" : key)
                .modelName(choice.model())
                .timeout(choice.timeout())
                .maxRetries(RETRIES)
                .maxSegmentsPerBatch(TEXTS_PER_CALL)
                .build();
    }

    private static EmbeddingModel ollama(EmbeddingProperties.Choice choice, String url) {
        return OllamaEmbeddingModel.builder()
                .httpClientBuilder(http(choice))
                .baseUrl(url)
                .modelName(choice.model())
                .timeout(choice.timeout())
                .maxRetries(RETRIES)
                .build();
    }

    /// HTTP/1.1, because small servers do not understand the offer to upgrade.
    private static HttpClientBuilder http(EmbeddingProperties.Choice choice) {
        return JdkHttpClient.builder()
                .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .connectTimeout(choice.connectTimeout());
    }
}
