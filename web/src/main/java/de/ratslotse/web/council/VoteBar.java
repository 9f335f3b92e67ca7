package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Vote;
import java.util.Optional;

/// A vote as a bar of a hundred parts.
public record VoteBar(int yes, int no, int abstain) {

    /// Empty where fewer than two of the numbers are written: a bar would say what nobody said.
    static Optional<VoteBar> of(Vote vote) {
        if (vote.yes().isEmpty() || vote.no().isEmpty()) {
            return Optional.empty();
        }
        VoteBar bar = new VoteBar(
                vote.yes().getAsInt(), vote.no().getAsInt(), vote.abstain().orElse(0));
        return bar.total() > 0 ? Optional.of(bar) : Optional.empty();
    }

    public double yesWidth() {
        return part(yes);
    }

    public double noWidth() {
        return part(no);
    }

    public double abstainWidth() {
        return part(abstain);
    }

    private int total() {
        return yes + no + abstain;
    }

    private double part(int votes) {
        return Math.round(1000.0 * votes / total()) / 10.0;
    }
}
