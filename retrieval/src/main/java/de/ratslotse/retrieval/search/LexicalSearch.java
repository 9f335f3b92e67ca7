package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.search.WordScore.Shares;
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
    private final boolean byKeywords;
    private final Optional<org.apache.lucene.search.Query> filter;
    /// Where the passages stand that were found so far; all of them pass the filter.
    private final SequencedMap<Long, Integer> documents = new LinkedHashMap<>();
    /// What the last scoring gave.
    private final Map<Long, WordScore> scores = new HashMap<>();

    LexicalSearch(IndexView view, Query query) {
        this.view = view;
        this.query = new LexicalQuery(view, query);
        this.byKeywords = query.words().filter(Keywords.class::isInstance).isPresent();
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
        Fusion fusion = Fusion.ofQuery(query.length());
        return byKeywords ? fusion.ofKeywords() : fusion;
    }

    /// What made the score of a passage that was scored.
    List<Signal> signals(long passage) {
        Integer own = documents.get(passage);
        if (own == null) {
            return List.of();
        }
        int file = view.files(new int[] {own})[0];
        return new WordSignals(view, query, fusion()).of(own, file, scores.getOrDefault(passage, WordScore.NONE));
    }

    /// What the words say about these passages; such as the filter or the caller's rights leave out are missing. The
    /// files of one paper speak for each other as far as they are among these.
    Map<Long, WordScore> scores(Collection<Long> passages) {
        List<Long> unknown = passages.stream()
                .filter(passage -> !documents.containsKey(passage))
                .toList();
        documents.putAll(view.documents(unknown, filter));
        List<Long> found = new ArrayList<>(passages);
        found.retainAll(documents.keySet());
        int[] own = found.stream().mapToInt(documents::get).toArray();
        int[] files = view.files(own);
        TermScores ofPassages = view.scores(query.length(), own);
        Map<Integer, Double> passage = ofPassages.of(query.passage());
        Map<Integer, Double> pairs = ofPassages.of(query.pairs());
        FileScores ofFiles = FileScores.of(view, query, files);
        scores.clear();
        for (int i = 0; i < own.length; i++) {
            double share = passage.getOrDefault(own[i], 0.0);
            Shares shares = ofFiles.shares(share, files[i], files[i] == own[i]);
            double ofPairs = pairs.getOrDefault(own[i], 0.0);
            scores.put(
                    found.get(i), new WordScore(shares, ofPairs, ofFiles.name(files[i]), ofFiles.isCalled(files[i])));
        }
        return Map.copyOf(scores);
    }
}
