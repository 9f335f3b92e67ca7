package de.ratslotse.retrieval.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What each form of the words adds to the scores of passages, and which words did: the scores of [LexicalSearch] taken
/// apart, term by term with the same weights.
final class WordSignals {

    private static final int TOLD = 8;

    private final IndexView view;
    private final LexicalQuery query;
    private final Fusion fusion;

    WordSignals(IndexView view, LexicalQuery query, Fusion fusion) {
        this.view = view;
        this.query = query;
        this.fusion = fusion;
    }

    /// @param own where the passage stands
    /// @param file where its file's document stands; the same where the file has no other
    List<Signal> of(int own, int file, WordScore score) {
        List<Signal> signals = new ArrayList<>();
        for (Form form : Form.OF_PASSAGE) {
            Part part = part(query.passage(form), own);
            signals.add(new Signal(
                    kind(form),
                    fusion.words() * score.ofPassage(part.score),
                    form == Form.GRAMS ? List.of() : part.words));
        }
        Part pairs = part(query.pairs(), own);
        signals.add(new Signal(Signal.Kind.PAIRS, fusion.words() * score.ofPairs(), pairs.words));
        List<String> whole = file == own ? List.of() : part(query.whole(), file).words;
        signals.add(new Signal(Signal.Kind.FILE, fusion.words() * score.ofFile(), whole));
        signals.add(new Signal(Signal.Kind.PAPER, fusion.words() * score.ofPaper(), List.of()));
        Part name = part(query.name(), file);
        Part item = part(query.item(), file);
        boolean byItem = item.score > name.score;
        signals.add(new Signal(
                byItem ? Signal.Kind.ITEM : Signal.Kind.NAME,
                fusion.words() * score.ofName() + Fusion.ofCalled(score),
                byItem ? item.words : name.words));
        return signals.stream().filter(signal -> signal.worth() != 0).toList();
    }

    private record Part(double score, List<String> words) {}

    private Part part(List<ScoredTerm> terms, int document) {
        TermScores scores = view.scores(query.length(), new int[] {document});
        Map<String, Double> found = new HashMap<>();
        double sum = 0;
        for (ScoredTerm term : terms) {
            double score = scores.of(List.of(term)).getOrDefault(document, 0.0);
            sum += score;
            if (score > 0) {
                found.merge(term.word(), score, Double::sum);
            }
        }
        List<String> words = found.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(TOLD)
                .toList();
        return new Part(sum, words);
    }

    private static Signal.Kind kind(Form form) {
        return switch (form) {
            case STEMS -> Signal.Kind.STEMS;
            case GRAMS -> Signal.Kind.LETTERS;
            case TITLE -> Signal.Kind.TITLE;
            case WORDS, PAIRS, WHOLE, NAME, ITEM -> Signal.Kind.WORDS;
        };
    }
}
