package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.RunFile;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes out what a source no longer shows, everywhere: rows, pages, passages, vectors, and the bytes when nobody else
/// has them. The index learns of it like of every change.
final class Withdrawal {

    private final Holdings holdings;
    private final FileStore store;
    private final Sharing sharing;

    Withdrawal(Holdings holdings, FileStore store) {
        this.holdings = holdings;
        this.store = store;
        this.sharing = new Sharing(holdings);
    }

    void of(Run run, List<SourceItem> vanished) {
        List<SourceItem> gone = new ArrayList<>(vanished);
        gone.addAll(lostInside(run));
        gone.forEach(item -> withdraw(run, item));
    }

    /// Deletes bytes that no file of any body has.
    void sweep(Iterable<String> bytes) {
        for (String sha256 : bytes) {
            if (!holdings.files().hasBytes(sha256)) {
                store.delete(sha256);
            }
        }
    }

    /// Looks at all bytes, after a run that was cut off.
    void sweepAll() {
        try {
            sweep(store.all());
        } catch (IOException e) {
            throw new UncheckedIOException("The file store cannot be looked through", e);
        }
    }

    /// Files that were in a mail when it was last read, and are no more.
    private List<SourceItem> lostInside(Run run) {
        if (run.touched().isEmpty()) {
            return List.of();
        }
        List<SourceItem> lost = new ArrayList<>();
        Set<String> lostPaths = new HashSet<>();
        for (SourceItem item : holdings.items().ofSource(run.body().id(), run.source())) {
            boolean isLost = item.container()
                    .filter(outer -> lostPaths.contains(outer)
                            || (run.touched().contains(outer) && !run.touched().contains(item.path())))
                    .isPresent();
            if (isLost) {
                lost.add(item);
                lostPaths.add(item.path());
            }
        }
        return lost;
    }

    private void withdraw(Run run, SourceItem item) {
        holdings.transactions().run(Access.operator(), () -> {
            holdings.items().remove(item);
            item.fileId().flatMap(file -> sharing.settle(item.bodyId(), file)).ifPresent(run.loose()::add);
            Optional<Reason> reason = Optional.of(Reason.of("withdrawn"));
            holdings.runs().note(run.id(), new RunFile(item.path(), Outcome.WITHDRAWN, reason, 0, 0));
        });
    }
}
