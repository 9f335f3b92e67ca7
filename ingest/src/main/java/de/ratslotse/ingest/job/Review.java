package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;

/// Files that look non-public wait for a person.
final class Review {

    private final Holdings holdings;
    private final Sharing sharing;

    Review(Holdings holdings) {
        this.holdings = holdings;
        this.sharing = new Sharing(holdings);
    }

    /// All paths of the same bytes are released together.
    void release(long id) {
        holdings.transactions()
                .run(
                        Access.operator(),
                        () -> holdings.items()
                                .find(Access.operator(), id)
                                .filter(Review::isHeld)
                                .ifPresent(this::release));
    }

    /// The scope that was last declared for the item's source.
    Scope declared(SourceItem item) {
        return holdings.runs()
                .latest(item.bodyId(), item.source())
                .map(IngestRun::scope)
                .orElse(Scope.INTERNAL);
    }

    private void release(SourceItem item) {
        holdings.items().release(item.id());
        item.fileId().ifPresent(file -> {
            for (SourceItem each : holdings.items().ofFile(item.bodyId(), file)) {
                if (isHeld(each)) {
                    holdings.items().promote(each.id());
                    holdings.items().changeScope(each.id(), declared(each), each.runId());
                }
            }
            sharing.settle(item.bodyId(), file);
        });
    }

    private static boolean isHeld(SourceItem item) {
        return item.outcome().filter(Outcome.HELD_FOR_REVIEW::equals).isPresent();
    }
}
