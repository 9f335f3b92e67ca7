package de.ratslotse.retrieval.embedding;

import de.ratslotse.retrieval.corpus.Home;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Starts loading the embedding model.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddingProperties.class)
public class EmbeddingConfiguration {

    @Bean(destroyMethod = "close")
    Embeddings embeddings(EmbeddingProperties properties, Home home) {
        Path models = properties.models() == null ? home.models() : properties.models();
        EmbeddingProperties.Choice choice = properties.embedding();
        boolean remote = choice.provider() == EmbeddingProperties.Provider.OPENAI
                || choice.provider() == EmbeddingProperties.Provider.OLLAMA;
        return new Embeddings(ModelLoader.of(choice, models), remote).start();
    }

    @Bean
    TokenCounter tokenCounter(Embeddings embeddings) {
        return embeddings.counter();
    }
}
