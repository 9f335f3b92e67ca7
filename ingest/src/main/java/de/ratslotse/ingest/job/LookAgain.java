package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.ingest.structure.ClosedItems;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.util.List;
import java.util.Optional;

/// Looks again at files that are held already when they are read by another version: a sign that they are not public
/// may have been unknown when they were taken in. Such a file is held for review then, as a new one would be.
final class LookAgain {

    private final Holdings holdings;
    private final Sharing sharing;

    LookAgain(Holdings holdings) {
        this.holdings = holdings;
        this.sharing = new Sharing(holdings);
    }

    /// Nothing happens to what a person released, and to what visitors do not see anyway.
    void at(CouncilFile file, List<Page> pages, Structure structure) {
        if (!file.scope().equals(Scope.INTERNAL)) {
            NonPublicSigns.inPages(pages)
                    .or(() -> ClosedItems.in(pages, structure))
                    .filter(_ -> !holdings.items().released(file.bodyId(), file.sha256()))
                    .ifPresent(reason -> hold(file, reason));
        }
    }

    private void hold(CouncilFile file, Reason reason) {
        holdings.transactions().run(Access.operator(), () -> {
            holdings.files().lockBytes(file.bodyId(), file.sha256());
            holdings.items().ofFile(file.bodyId(), file.id()).stream()
                    .map(item -> held(item, reason))
                    .forEach(holdings.items()::save);
            sharing.settle(file.bodyId(), file.id());
        });
    }

    private static SourceItem held(SourceItem item, Reason reason) {
        return new SourceItem(
                item.id(),
                item.bodyId(),
                item.source(),
                item.path(),
                item.container(),
                Scope.INTERNAL,
                item.size(),
                item.modified(),
                item.sha256(),
                item.fileId(),
                Optional.of(Outcome.HELD_FOR_REVIEW),
                Optional.of(reason),
                item.attempts(),
                item.runId(),
                item.changed());
    }
}
