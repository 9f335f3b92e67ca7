package de.ratslotse.retrieval.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What minutes voted on: a vote belongs to what was moved since the vote before it, so an amendment's own vote is told
/// from that on the paper.
final class MovedVotes {

    /// A vote is recognised with this certainty.
    /// Farther back, somebody else moved something else.
    private static final int FARTHEST = 12;

    private final List<Inquiry.Term> terms;
    private final double[] weights;
    private final Map<Place, ReadPassage> passages = new HashMap<>();

    private record Place(UUID file, int ordinal) {}

    /// @param weights one for each of the question's words
    MovedVotes(List<Inquiry.Term> terms, double[] weights, List<ReadPassage> passages) {
        this.terms = terms;
        this.weights = weights.clone();
        passages.forEach(passage -> this.passages.put(place(passage, 0), passage));
    }

    private static Place place(ReadPassage passage, int behind) {
        return new Place(
                passage.source().passage().fileId(), passage.source().passage().ordinal() - behind);
    }

    /// How much of the question's own words stand between the vote before and this one, 0 to 1; 0 where this sentence
    /// tells of no vote.
    double share(ReadPassage passage, int index) {
        if (!isVote(passage.pieces().get(index))) {
            return 0;
        }
        float[] best = new float[terms.size()];
        ReadPassage here = passage;
        int at = index;
        for (int step = 0; step < FARTHEST; step++) {
            add(here.pieces().get(at), best);
            Optional<ReadPassage> before =
                    at > 0 ? Optional.of(here) : Optional.ofNullable(passages.get(place(here, 1)));
            if (before.isEmpty() || before.get().pieces().isEmpty()) {
                break;
            }
            at = at > 0 ? at - 1 : before.get().pieces().size() - 1;
            here = before.get();
            if (isVote(here.pieces().get(at))) {
                break;
            }
        }
        return share(best);
    }

    private static boolean isVote(ReadPassage.Piece piece) {
        return piece.surelyHolds(Asked.VOTE);
    }

    private static void add(ReadPassage.Piece piece, float[] best) {
        for (int term = 0; term < best.length; term++) {
            best[term] = Math.max(best[term], piece.matches().at(term));
        }
    }

    private double share(float[] best) {
        double total = 0;
        double held = 0;
        for (int term = 0; term < best.length; term++) {
            if (terms.get(term).own()) {
                total += weights[term];
                held += weights[term] * best[term];
            }
        }
        return held / Math.max(total, 1e-9);
    }
}
