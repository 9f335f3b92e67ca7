package de.ratslotse.retrieval.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Supplier;

/// One query by words over one view of the index.
final class LexicalSearch {

    private final IndexView view;
    private final LexicalQuery query;
    private final Optional<org.apache.lucene.search.Query> filter;
    /// Where the passages stand that were found so far; all of them pass the filter.
    private final SequencedMap<Long, Integer> documents = new LinkedHashMap<>();

    LexicalSearch(IndexView view, Query query) {
        this.view = view;
        this.query = new LexicalQuery(view, query.text());
        this.filter = FilterQuery.of(query.filter(), query.access());
    }

    /// Passages that have any of the words, those that look best first; where these are few, also such as have
    /// common words or words that look alike.
    SequencedSet<Long> candidates(int limit) {
        for (Supplier<org.apache.lucene.search.Query> way : query.finding()) {
            if (documents.size() < limit) {
                view.best(way.get(), filter, limit).forEach(hit -> documents.put(hit.passage(), hit.document()));
            }
        }
        return new LinkedHashSet<>(documents.keySet());
    }

    /// How words and meaning are weighed for this query.
    Fusion fusion() {
        return Fusion.ofQuery(query.differentWords());
    }

    /// What made the score of a passage that was scored.
    List<Signal> signals(long passage) {
        Integer own = documents.get(passage);
        WordScore score = scores(List.of(passage)).getOrDefault(passage, WordScore.NONE);
        if (own == null) {
            return List.of();
        }
        int file = view.files(new int[] {own})[0];
        return new WordSignals(view, query, fusion()).of(own, file, score);
    }

    /// What the words say about these passages; such as the filter or the caller's rights leave out are missing.
    Map<Long, WordScore> scores(Collection<Long> passages) {
        List<Long> unknown = passages.stream()
                .filter(passage -> !documents.containsKey(passage))
                .toList();
        documents.putAll(view.documents(unknown, filter));
        List<Long> found = new ArrayList<>(passages);
        found.retainAll(documents.keySet());
        int[] own = found.stream().mapToInt(documents::get).toArray();
        int[] files = view.files(own);
        Map<Integer, Double> passage = view.scores(query.passage(), own);
        Map<Integer, Double> whole = view.scores(query.whole(), files);
        Map<Integer, Double> name = view.scores(query.name(), files);
        Map<Integer, Double> item = view.scores(query.item(), files);
        Map<Long, WordScore> scores = new HashMap<>();
        for (int i = 0; i < own.length; i++) {
            double score = passage.getOrDefault(own[i], 0.0);
            double file = files[i] == own[i] ? score : whole.getOrDefault(files[i], 0.0);
            double called = Math.max(name.getOrDefault(files[i], 0.0), item.getOrDefault(files[i], 0.0));
            scores.put(found.get(i), new WordScore(score, file, called));
        }
        return scores;
    }
}
