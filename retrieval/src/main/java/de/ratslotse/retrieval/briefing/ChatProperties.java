package de.ratslotse.retrieval.briefing;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which chat model writes answers, and how long it may take. Without one, answers are the documents' own sentences.
///
/// @param url of the API, e.g. `http://127.0.0.1:8081/v1` or `http://127.0.0.1:11434`
/// @param apiKey may be empty
/// @param connectTimeout until the connection stands
/// @param firstTokenTimeout until the first piece of the reply, and between two pieces; a CPU may need a minute
/// to read the passages
/// @param totalTimeout until the reply is complete
/// @param contextTokens how much question, passages and reply may take together; from 4,000 up
/// @param requests how many the model works on at the same time; further ones are answered without it
/// @param jsonSchema whether the reply is asked for as constrained JSON; a server that refuses is asked without
@ConfigurationProperties("ratslotse.chat")
public record ChatProperties(
        @DefaultValue("none") Provider provider,
        @DefaultValue("http://127.0.0.1:11434/v1") URI url,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("3s") Duration connectTimeout,
        @DefaultValue("60s") Duration firstTokenTimeout,
        @DefaultValue("180s") Duration totalTimeout,
        @DefaultValue("8192") int contextTokens,
        @DefaultValue("2") int requests,
        @DefaultValue("true") boolean jsonSchema) {

    public ChatProperties {
        if (contextTokens < 4000) {
            throw new IllegalArgumentException(
                    "ratslotse.chat.context-tokens must be 4000 or more, was " + contextTokens);
        }
        if (provider != Provider.NONE && model.isBlank()) {
            throw new IllegalArgumentException("ratslotse.chat.model must name the model");
        }
    }

    /// How the model is spoken to.
    public enum Provider {
        NONE,
        OPENAI,
        OLLAMA
    }
}
