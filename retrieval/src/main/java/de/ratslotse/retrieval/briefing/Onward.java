package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.Extract.Chosen;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;
import java.util.Optional;

/// How a quote goes on in the next passage: the list that it breaks off, or the rest of its last sentence; and where
/// its
/// first sentence begins, in the passage before.
final class Onward {

    /// Of what stands behind a broken sentence, in characters.
    private static final int REST = 400;

    private Onward() {}

    /// Where a stretch begins with its passage and within a sentence: the beginning of that, at the end of the passage
    /// before.
    static Optional<Chosen> before(Chosen stretch, List<Weighed> weighed) {
        ReadPassage here = stretch.best().passage();
        if (stretch.start() != here.pieces().getFirst().span().start()) {
            return Optional.empty();
        }
        return at(stretch, -1, weighed)
                .filter(earlier -> SentenceEdges.begins(earlier, here, REST))
                .map(earlier -> Chosen.back(earlier, stretch.best()));
    }

    /// @param first the stretch that was chosen
    /// @param last what goes on: the same, or what was taken from the passages behind it
    static Optional<Chosen> from(Chosen first, Chosen last, List<Weighed> weighed) {
        return at(last, 1, weighed).flatMap(next -> more(first, last, next));
    }

    private static Optional<Chosen> more(Chosen first, Chosen last, ReadPassage next) {
        if (QuotedLists.breaksOff(last)) {
            return QuotedLists.listAtTheFront(next, first.best());
        }
        return SentenceEdges.breaksOff(last, next)
                ? Optional.of(Chosen.front(next, first.best(), SentenceEdges.rest(next, REST)))
                : Optional.empty();
    }

    private static Optional<ReadPassage> at(Chosen stretch, int away, List<Weighed> weighed) {
        Passage here = stretch.best().passage().source().passage();
        return weighed.stream()
                .map(Weighed::passage)
                .filter(read -> read.source().passage().fileId().equals(here.fileId())
                        && read.source().passage().ordinal() == here.ordinal() + away)
                .findFirst();
    }
}
