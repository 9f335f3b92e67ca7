package de.ratslotse.retrieval.embedding;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.util.List;

/// Embeds with any of LangChain4j's embedding models, in this process or on a server, and adds the model's prefixes.
///
/// @param where the server's address or the model's folder, for messages
record ModelEmbedding(
        EmbeddingModel model, ModelFolder.Description description, TokenCounter counter, int dimensions, String where)
        implements Embedding {

    @Override
    public String modelId() {
        return description.id();
    }

    @Override
    public float[] query(String text) {
        try {
            return UnitVectors.scaled(
                    model.embed(description.queryPrefix() + text).content().vector());
        } catch (RuntimeException e) {
            throw unavailable(e);
        }
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        try {
            return unit(
                    model.embedAll(texts.stream().map(this::segment).toList()).content(), texts.size());
        } catch (RuntimeException e) {
            throw unavailable(e);
        }
    }

    private List<float[]> unit(List<dev.langchain4j.data.embedding.Embedding> embeddings, int expected) {
        if (embeddings.size() != expected) {
            throw new IllegalStateException("%d vectors for %d texts".formatted(embeddings.size(), expected));
        }
        return embeddings.stream()
                .map(embedding -> UnitVectors.scaled(embedding.vector()))
                .toList();
    }

    /// LangChain4j refuses a blank segment; a sign that stands for nothing keeps the order and the count.
    private TextSegment segment(String text) {
        String prefixed = description.passagePrefix() + text;
        return TextSegment.from(prefixed.isBlank() ? "-" : prefixed);
    }

    @Override
    public int tokens(String text) {
        return counter.tokens(text);
    }

    private EmbeddingUnavailable unavailable(RuntimeException e) {
        return e instanceof EmbeddingUnavailable known
                ? known
                : new EmbeddingUnavailable(description.id(), where, "no vectors came", e);
    }
}
