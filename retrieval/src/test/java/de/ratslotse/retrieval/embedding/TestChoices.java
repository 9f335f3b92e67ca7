package de.ratslotse.retrieval.embedding;

import java.time.Duration;

/// Configurations as an operator would write them.
final class TestChoices {

    private TestChoices() {}

    static EmbeddingProperties.Choice onnx(String model) {
        return choice(EmbeddingProperties.Provider.ONNX, model, "");
    }

    static EmbeddingProperties.Choice choice(EmbeddingProperties.Provider provider, String model, String url) {
        return new EmbeddingProperties.Choice(
                provider, model, url, null, 0, null, null, Duration.ofSeconds(2), Duration.ofSeconds(2));
    }
}
