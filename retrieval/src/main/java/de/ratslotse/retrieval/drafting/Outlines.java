package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Begins the outlines of drafts, and keeps those that are being made at hand, so that not each section has to begin
/// anew. Only so many are kept.
final class Outlines {

    private static final int MOST = 8;

    private final CorpusTransactions transactions;
    private final Drafting drafting;
    private final Withdrawals withdrawals;
    private final Map<UUID, Both> atHand = new LinkedHashMap<>();

    Outlines(CorpusTransactions transactions, Drafting drafting, Withdrawals withdrawals) {
        this.transactions = transactions;
        this.drafting = drafting;
        this.withdrawals = withdrawals;
    }

    /// A draft as its reader gets it, and the same for a visitor, to know for whom it is.
    ///
    /// @param then what was to be seen before they were begun
    record Both(Access reader, String then, Optional<Outline> own, Optional<Outline> visitors) {}

    Both begin(Access reader, Subject subject) {
        String then = transactions.call(reader, withdrawals::now);
        return new Both(reader, then, drafting.outline(reader, subject), drafting.outline(Access.anonymous(), subject));
    }

    /// Whether a file has gone or been closed meanwhile. Within a transaction.
    boolean isStale(Both both) {
        return both.own()
                .filter(outline -> withdrawals.since(both.then(), outline.bodyId()))
                .isPresent();
    }

    synchronized void keep(UUID draft, Both both) {
        atHand.put(draft, both);
        if (atHand.size() > MOST) {
            atHand.remove(atHand.keySet().iterator().next());
        }
    }

    /// The one at hand if it was begun with the same rights and is not stale, or else begun anew.
    Both of(UUID draft, Access reader, Subject subject) {
        Optional<Both> known = atHand(draft)
                .filter(both -> both.reader().equals(reader))
                .filter(both -> !transactions.call(reader, () -> isStale(both)));
        if (known.isPresent()) {
            return known.get();
        }
        Both begun = begin(reader, subject);
        keep(draft, begun);
        return begun;
    }

    private synchronized Optional<Both> atHand(UUID draft) {
        return Optional.ofNullable(atHand.get(draft));
    }

    synchronized void forget(UUID draft) {
        atHand.remove(draft);
    }
}
