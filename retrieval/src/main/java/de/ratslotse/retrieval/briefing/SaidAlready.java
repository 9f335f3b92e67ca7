package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What an answer has said so far, by its words: the same text is not quoted twice.
final class SaidAlready {

    private static final double SAME_WORDS = 0.6;

    /// So many different words of what is told already make it something that is not quoted again.
    private static final int SAYS_SOMETHING = 8;

    private final List<Set<String>> here = new ArrayList<>();
    private final List<Set<String>> before = new ArrayList<>();

    /// For the part of the question before.
    void before(List<Citation> quoted) {
        before.addAll(telling(quoted));
    }

    void told(List<Citation> told) {
        here.addAll(telling(told));
    }

    void quoted(Set<String> words) {
        here.add(words);
    }

    /// @param first what a part of a question is answered with first may be what the part before was answered with
    boolean has(Set<String> words, boolean first) {
        return here.stream().anyMatch(earlier -> alike(earlier, words))
                || (!first && before.stream().anyMatch(earlier -> alike(earlier, words)));
    }

    static boolean saysSomething(Set<String> words) {
        return words.size() >= SAYS_SOMETHING;
    }

    static Set<String> words(Extract.Chosen stretch) {
        String text = stretch.best().passage().source().passage().text();
        return words(PrintedText.repaired(new Span(stretch.start(), stretch.end()).of(text)));
    }

    private static Set<String> words(String quote) {
        return new HashSet<>(Arrays.asList(quote.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)));
    }

    private static List<Set<String>> telling(List<Citation> quoted) {
        return quoted.stream()
                .map(citation -> words(citation.quote()))
                .filter(SaidAlready::saysSomething)
                .toList();
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both > SAME_WORDS * Math.min(a.size(), b.size());
    }
}
