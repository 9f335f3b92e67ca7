package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The vote on what a question names, where minutes tell several under one item: what was moved since the vote before
/// is what was voted on.
final class SideVotes {

    /// A vote is on what is asked about where so much of the question was moved before it.
    private static final double ON_IT = 0.75;

    private static final int LOOKED_INTO = 80;

    /// So far behind the sentence that names the matter its end is told.
    private static final int FARTHEST = 4;

    private static final int LONGEST = 700;

    private static final Pattern AMENDMENT = Pattern.compile(
            "(?:änderungs|ergänzungs)antrag|zusatzantrag|amendment", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Evidence evidence;
    private final boolean ofAnAmendment;
    private final List<Weighed> votes;

    private record Moved(Weighed vote, double share) {}

    SideVotes(ReadPart part) {
        this.evidence = part.evidence();
        this.ofAnAmendment = AMENDMENT.matcher(part.inquiry().searchText()).find();
        this.votes = part.weighed().stream().limit(LOOKED_INTO).toList();
    }

    /// The vote that ended the other way than the question supposes; empty where none is surely on it, or where one
    /// as surely on it ended as supposed.
    Optional<Extract.Chosen> against(Premise supposed) {
        List<Moved> moved = votes.stream()
                .filter(vote ->
                        ofAnAmendment || !AMENDMENT.matcher(vote.piece().text()).find())
                .map(vote -> new Moved(vote, evidence.moved(vote.passage(), vote.index())))
                .filter(vote -> vote.share >= ON_IT && !Premise.isWish(quoted(vote.vote)))
                .sorted(Comparator.comparingDouble(Moved::share).reversed())
                .toList();
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        double most = moved.getFirst().share;
        List<Moved> best = moved.stream().filter(vote -> vote.share >= most).toList();
        boolean otherwise = best.stream()
                .allMatch(vote -> supposed.opposite().isToldIn(vote.vote.piece().text()));
        return otherwise ? Optional.of(quoted(best.getFirst().vote)) : Optional.empty();
    }

    /// The end told in the sentences behind the best one of a passage that speaks of the question; empty where the
    /// first end there is the one supposed.
    static Optional<Extract.Chosen> behind(Extract.Chosen closest, Premise supposed) {
        List<ReadPassage.Piece> pieces = closest.best().passage().pieces();
        int last = Math.min(pieces.size() - 1, closest.best().index() + FARTHEST);
        for (int index = closest.best().index(); index <= last && !Premise.isWish(closest); index++) {
            ReadPassage.Piece piece = pieces.get(index);
            boolean near = piece.span().end() - closest.start() <= LONGEST;
            if (supposed.isToldIn(piece.text()) || !near) {
                return Optional.empty();
            }
            if (supposed.opposite().isToldIn(piece.text())) {
                return Optional.of(new Extract.Chosen(
                        closest.best(),
                        closest.start(),
                        Math.max(closest.end(), piece.span().end())));
            }
        }
        return Optional.empty();
    }

    /// With the sentence before it, which says on what.
    private static Extract.Chosen quoted(Weighed vote) {
        int first = Math.max(0, vote.index() - 1);
        return new Extract.Chosen(
                vote,
                vote.passage().pieces().get(first).span().start(),
                vote.piece().span().end());
    }
}
