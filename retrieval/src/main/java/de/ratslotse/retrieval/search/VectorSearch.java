package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Neighbour;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.embedding.EmbeddingUnavailable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Compares the query's vector with those of the corpus, in PostgreSQL.
final class VectorSearch implements SemanticSearch {

    private static final Logger LOG = LoggerFactory.getLogger(VectorSearch.class);

    private final Supplier<Optional<Embedding>> embedding;
    private final Vectors vectors;

    /// @param embedding empty while the model is not loaded, or for an installation without one
    VectorSearch(Supplier<Optional<Embedding>> embedding, Vectors vectors) {
        this.embedding = embedding;
        this.vectors = vectors;
    }

    @Override
    public Map<Long, Double> similarities(Query query, int nearest, Collection<Long> also) {
        if (!vectors.available()) {
            return Map.of();
        }
        try {
            return embedding
                    .get()
                    .map(model -> similarities(model, query, nearest, also))
                    .orElse(Map.of());
        } catch (EmbeddingUnavailable e) {
            LOG.warn("Searching by words only: {}", e.getMessage());
            return Map.of();
        }
    }

    private Map<Long, Double> similarities(Embedding model, Query query, int nearest, Collection<Long> also) {
        float[] vector = model.query(query.text());
        Map<Long, Double> similarities = new HashMap<>();
        for (Neighbour near :
                vectors.nearest(query.access(), query.filter().body(), model.modelId(), vector, nearest)) {
            similarities.put(near.passageId(), near.similarity());
        }
        Set<Long> others = new HashSet<>(also);
        others.removeAll(similarities.keySet());
        for (Neighbour other : vectors.similarities(query.access(), model.modelId(), vector, others)) {
            similarities.put(other.passageId(), other.similarity());
        }
        return similarities;
    }
}
