package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.Ranking;
import java.util.function.Supplier;

/// Whether a question is for documents in the other language: those have more of its words. Documents in its own go
/// first, as long as they have any of it.
final class Abroad {

    /// Documents in the question's language that have so much of its words are worth reading first.
    private static final double COVERED = 0.3;

    private static final double CLEARLY_MORE = 3;
    private static final double MORE = 1.5;

    /// Where fewer passages than that are in the question's language, it is the others that are asked.
    private static final double HARDLY_ANY = 0.1;

    /// Where more are, they are always read first.
    private static final double MOST = 0.5;

    private static final double AS_MUCH = 1;

    private final Inquiry inquiry;
    private final double own;
    private final double held;

    /// @param found by the question's words as they are
    /// @param held the share of all passages that is in the question's language, 0 to 1
    Abroad(Inquiry inquiry, Ranking found, double held) {
        this.inquiry = inquiry;
        this.own = found.share(inquiry.language().code());
        this.held = held;
    }

    /// Whether nothing in its own language has to be read.
    ///
    /// @param either found in both languages, each with its words
    boolean isClear(Supplier<Ranking> either) {
        return held < HARDLY_ANY ? has(AS_MUCH, either) : held < MOST && own < COVERED && has(CLEARLY_MORE, either);
    }

    /// Whether it is worth a try where its own language has no answer.
    boolean isLikely(Supplier<Ranking> either) {
        return has(MORE, either);
    }

    private boolean has(double times, Supplier<Ranking> either) {
        double other = inquiry.crosses()
                ? either.get().share(inquiry.language().other().code())
                : 0;
        return other > 0 && other >= times * own;
    }
}
