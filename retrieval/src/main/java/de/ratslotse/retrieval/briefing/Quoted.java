package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The stretches of a passage that bear out a statement, those that touch told as one.
final class Quoted {

    private Quoted() {}

    /// @param text of the passage
    static List<Span> joined(List<Span> quotes, String text) {
        List<Span> joined = new ArrayList<>();
        for (Span next :
                quotes.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (!joined.isEmpty() && touches(joined.getLast(), next, text)) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), next.end())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean touches(Span last, Span next, String text) {
        return next.start() <= last.end()
                || text.substring(last.end(), next.start()).isBlank();
    }
}
