package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the stretches chosen so far lack of what a question asks for: kinds of things, times, a decision.
final class Lacking {

    /// What a stretch is worth more that holds a kind of thing the others lack, or is of a time they are not of.
    private static final double OF_LACKING = 0.15;

    private static final double OF_PERIOD = 0.35;

    /// The first decision among wishes and speeches, where one is asked for.
    private static final double OF_RESULT = 0.3;

    private static final Set<Asked> DECIDED = EnumSet.of(Asked.VOTE, Asked.DECISION, Asked.STATUS);

    private final Inquiry inquiry;
    private final Set<Asked> lacking = EnumSet.noneOf(Asked.class);
    private final Set<Period> periods = new HashSet<>();

    Lacking(Inquiry inquiry) {
        this.inquiry = inquiry;
        lacking.addAll(inquiry.asked());
        inquiry.periods().stream().filter(Period::narrow).forEach(periods::add);
    }

    void toldHowItEnded() {
        lacking.removeAll(EnumSet.of(Asked.VOTE, Asked.DECISION));
    }

    /// @param still what a stretch lacks that was chosen for this sentence
    void after(Weighed candidate, Set<Asked> still) {
        lacking.retainAll(still);
        periodOf(candidate).ifPresent(periods::remove);
    }

    /// What this sentence is worth more for what it has of it.
    double worth(Weighed candidate, List<Extract.Chosen> chosen) {
        ReadPassage.Piece piece = candidate.piece();
        double added = 0;
        for (Asked asked : lacking) {
            added += piece.surelyHolds(asked) ? OF_LACKING : 0;
        }
        boolean otherTime = periods.size() < narrow()
                && periodOf(candidate).filter(periods::contains).isPresent();
        boolean result = kind(candidate) == StatementKind.DECISION
                && inquiry.asked().stream().anyMatch(DECIDED::contains)
                && chosen.stream().noneMatch(known -> kind(known.best()) == StatementKind.DECISION);
        return added + (otherTime ? OF_PERIOD : 0) + (result ? OF_RESULT : 0);
    }

    static StatementKind kind(Weighed candidate) {
        return candidate.passage().source().passage().kind();
    }

    private long narrow() {
        return inquiry.periods().stream().filter(Period::narrow).count();
    }

    private Optional<Period> periodOf(Weighed candidate) {
        Optional<LocalDate> date = FileDates.of(candidate.passage().source().file());
        return date.flatMap(day -> inquiry.periods().stream()
                .filter(Period::narrow)
                .filter(period -> period.covers(day))
                .findFirst());
    }
}
