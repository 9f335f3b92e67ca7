package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// What further sentences of a passage would add to a stretch of it: words of the question, and the kinds of things
/// asked for, that the stretch does not have.
final class Gains {

    /// How many sentences on what the question lacks may stand, for the way there to be worth it.
    private static final int SIGHT = 5;

    private static final double FARTHER = 0.8;

    private final Inquiry inquiry;
    private final List<ReadPassage.Piece> pieces;

    Gains(Inquiry inquiry, List<ReadPassage.Piece> pieces) {
        this.inquiry = inquiry;
        this.pieces = pieces;
    }

    /// What the best of the sentences in one direction would add, less the farther away it stands.
    ///
    /// @param first the stretch's first sentence
    /// @param last its last one
    /// @param direction -1 or 1
    /// @param reaches where the way ends
    double most(int first, int last, int direction, Set<Asked> lacking, IntPredicate reaches) {
        double most = 0;
        double share = 1;
        int edge = direction > 0 ? last : first;
        for (int step = 1; step <= SIGHT; step++) {
            int index = edge + direction * step;
            if (index < 0 || index >= pieces.size() || !reaches.test(index)) {
                break;
            }
            most = Math.max(most, share * of(pieces.get(index), lacking, first, last));
            share *= FARTHER;
        }
        return most;
    }

    private double of(ReadPassage.Piece piece, Set<Asked> lacking, int first, int last) {
        double gain = 0;
        for (int term = 0; term < inquiry.terms().size(); term++) {
            Term asked = inquiry.terms().get(term);
            if (asked.own()) {
                gain += asked.weight() * Math.max(0, piece.matches().at(term) - matched(term, first, last));
            }
        }
        for (Asked asked : lacking) {
            gain += piece.surelyHolds(asked) ? 1 : 0;
        }
        return gain;
    }

    private float matched(int term, int first, int last) {
        float most = 0;
        for (int index = first; index <= last; index++) {
            most = Math.max(most, pieces.get(index).matches().at(term));
        }
        return most;
    }

    /// The kinds of things asked for that these sentences do not hold.
    Set<Asked> lacking(int first, int last) {
        Set<Asked> lacking = EnumSet.noneOf(Asked.class);
        for (Asked asked : inquiry.asked()) {
            boolean held = false;
            for (int index = first; index <= last && !held; index++) {
                ReadPassage.Piece piece = pieces.get(index);
                held = piece.surelyHolds(asked);
            }
            if (!held) {
                lacking.add(asked);
            }
        }
        return lacking;
    }
}
