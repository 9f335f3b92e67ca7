package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.search.FoundPassages.Found;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the query with every passage of a corpus in memory: for measurements.
final class ExactVectors implements SemanticSearch {

    private final Embedding embedding;
    private final MemoryCorpus corpus;
    private final Map<Long, float[]> vectors = new LinkedHashMap<>();

    ExactVectors(Embedding embedding, MemoryCorpus corpus) {
        this.embedding = embedding;
        this.corpus = corpus;
        List<Found> all = corpus.all();
        List<float[]> embedded = embedding.passages(
                all.stream().map(found -> found.passage().searchText()).toList());
        for (int i = 0; i < all.size(); i++) {
            vectors.put(all.get(i).passage().id(), embedded.get(i));
        }
    }

    @Override
    public Map<Long, Double> similarities(Query query, int nearest, Collection<Long> also) {
        float[] vector = embedding.query(query.text());
        Map<Long, Double> visible =
                visible(query.access()).collect(Collectors.toMap(id -> id, id -> cosine(vector, id)));
        Map<Long, Double> similarities = new LinkedHashMap<>();
        visible.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(nearest)
                .forEach(near -> similarities.put(near.getKey(), near.getValue()));
        also.stream().filter(visible::containsKey).forEach(id -> similarities.put(id, visible.getOrDefault(id, 0.0)));
        return similarities;
    }

    private Stream<Long> visible(Access access) {
        return corpus.find(access, List.copyOf(vectors.keySet())).stream()
                .map(found -> found.passage().id());
    }

    private double cosine(float[] query, long passage) {
        float[] vector = vectors.getOrDefault(passage, new float[query.length]);
        double sum = 0;
        for (int i = 0; i < query.length; i++) {
            sum += query[i] * vector[i];
        }
        return sum;
    }
}
