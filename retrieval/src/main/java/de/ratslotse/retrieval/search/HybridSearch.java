package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.search.FoundPassages.Found;
import de.ratslotse.retrieval.search.RankedPassage.FoundBy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Searches by words and by meaning, scores every candidate by both, and ranks them together.
///
/// Words find file numbers, street names and quoted phrases; meaning finds the paper that says "Radverkehrsanlage"
/// when the question says "Fahrradweg". Without vectors it ranks by words alone.
final class HybridSearch implements PassageSearch {

    /// Deep enough that a passage ranked low by both sides can still surface.
    private static final int CANDIDATES = 100;

    /// Less is left by rounding.
    private static final double LEAST = 1e-6;

    private final LexicalIndex index;
    private final SemanticSearch semantic;
    private final FoundPassages passages;

    HybridSearch(LexicalIndex index, SemanticSearch semantic, FoundPassages passages) {
        this.index = index;
        this.semantic = semantic;
        this.passages = passages;
    }

    @Override
    public Ranking search(Query query, int limit) {
        if (limit < 1 || query.access().grants().isEmpty()) {
            return Ranking.empty();
        }
        try (IndexView view = index.view(query.access())) {
            return search(query, new LexicalSearch(view, query), limit);
        }
    }

    @Override
    public Map<String, Double> shares(Collection<String> words, Access access) {
        if (access.grants().isEmpty()) {
            return Map.of();
        }
        try (IndexView view = index.view(access)) {
            return new WordShares(view).of(words);
        }
    }

    @Override
    public Map<String, Double> languages(Access access) {
        if (access.grants().isEmpty()) {
            return Map.of();
        }
        try (IndexView view = index.view(access)) {
            return new WordShares(view).languages();
        }
    }

    private Ranking search(Query query, LexicalSearch lexical, int limit) {
        boolean complete = index.complete();
        int depth = Math.max(CANDIDATES, 2 * limit);
        Set<Long> found = lexical.candidates(depth);
        Map<Long, Double> similarities = semantic.similarities(query, depth, List.copyOf(found));
        Fusion fusion = lexical.fusion().among(similarities, Set.copyOf(found));
        found.addAll(similarities.keySet());
        Map<Long, WordScore> scores = lexical.scores(found);
        List<Candidate> candidates = new ArrayList<>();
        scores.forEach((passage, words) ->
                candidates.add(new Candidate(passage, words, similarities.getOrDefault(passage, 0.0))));
        List<RankedPassage> ranked = ranked(query, fusion, candidates, limit);
        return new Ranking(ranked, !similarities.isEmpty(), complete);
    }

    /// A passage that went since it was indexed, or that the database withholds, makes room for the next.
    private List<RankedPassage> ranked(Query query, Fusion fusion, List<Candidate> candidates, int limit) {
        List<Candidate> ranked = fusion.ranked(candidates);
        List<RankedPassage> result = new ArrayList<>();
        for (int from = 0; from < ranked.size() && result.size() < limit; from += limit) {
            List<Candidate> next = ranked.subList(from, Math.min(ranked.size(), from + limit));
            List<Long> ids = next.stream().map(Candidate::passage).toList();
            for (Found found : passages.find(query.access(), ids)) {
                Candidate candidate = next.get(ids.indexOf(found.passage().id()));
                if (result.size() < limit) {
                    result.add(ranked(result.size() + 1, fusion.score(candidate), candidate, found));
                }
            }
        }
        return result;
    }

    @Override
    public Explanation explain(Query query, int limit) {
        if (limit < 1 || query.access().grants().isEmpty()) {
            return new Explanation(Ranking.empty(), Map.of());
        }
        try (IndexView view = index.view(query.access())) {
            LexicalSearch lexical = new LexicalSearch(view, query);
            Ranking ranking = search(query, lexical, limit);
            return new Explanation(ranking, signals(ranking, lexical));
        }
    }

    private static Map<Long, List<Signal>> signals(Ranking ranking, LexicalSearch lexical) {
        Map<Long, List<Signal>> signals = new HashMap<>();
        for (RankedPassage passage : ranking.passages()) {
            List<Signal> all = new ArrayList<>(lexical.signals(passage.passage().id()));
            meaning(passage, all).ifPresent(all::add);
            all.sort(Comparator.comparingDouble(Signal::worth).reversed());
            signals.put(passage.passage().id(), all);
        }
        return signals;
    }

    /// What is left of the score when the words are told.
    private static Optional<Signal> meaning(RankedPassage passage, List<Signal> ofWords) {
        double words = ofWords.stream().mapToDouble(Signal::worth).sum();
        double rest = passage.score() - words;
        if (passage.similarity() != 0) {
            return Optional.of(new Signal(Signal.Kind.MEANING, passage.similarity(), List.of()));
        }
        return rest < LEAST ? Optional.empty() : Optional.of(new Signal(Signal.Kind.ASSUMED, rest, List.of()));
    }

    private static RankedPassage ranked(int rank, double score, Candidate candidate, Found found) {
        return new RankedPassage(
                rank,
                score,
                by(candidate),
                candidate.words().passage(),
                candidate.similarity(),
                found.passage(),
                found.file());
    }

    private static Set<FoundBy> by(Candidate candidate) {
        Set<FoundBy> by = EnumSet.noneOf(FoundBy.class);
        if (candidate.words().passage() > 0) {
            by.add(FoundBy.WORDS);
        }
        if (candidate.similarity() > 0) {
            by.add(FoundBy.MEANING);
        }
        return by;
    }
}
