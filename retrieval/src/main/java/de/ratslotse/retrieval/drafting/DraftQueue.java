package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.DraftMaking.Shelf;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// The queue in which drafts are made that staff keeps, item by item, owners in turns. What is in it stands in the
/// database, and is gone on with after a restart.
public final class DraftQueue implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DraftQueue.class);

    private final CorpusTransactions transactions;
    private final Shelf shelf;
    private final DraftMaking making;
    private final DraftOwners owners;
    private final Lane lane;

    DraftQueue(CorpusTransactions transactions, Shelf shelf, DraftMaking making, DraftOwners owners) {
        this.transactions = transactions;
        this.shelf = shelf;
        this.making = making;
        this.owners = owners;
        this.lane = new Lane("drafts-", this::turn);
    }

    /// For whom a draft is made.
    ///
    /// @param key by which [DraftOwners] knows him
    /// @param name as versions have it
    public record Owner(String key, String name) {}

    /// Stores the draft with the headings of its items, which are made one after the other from now on. Empty where
    /// there is no such meeting or paper for the reader.
    public Optional<UUID> begin(Access reader, Subject subject, Owner owner) {
        Optional<UUID> begun = making.begin(reader, subject, owner.key(), owner.name());
        lane.wake();
        return begun;
    }

    /// The drafts being made that the reader may see. Who else waits counts for the place, not what for.
    public Map<UUID, Progress> progress(Access reader) {
        Map<UUID, Integer> places =
                transactions.call(Access.operator(), () -> shelf.work().places());
        return places.isEmpty()
                ? Map.of()
                : transactions.call(reader, () -> shelf.work().progress(places));
    }

    /// Ends the making; what is made stays.
    ///
    /// @return false if it was not being made
    public boolean cancel(Access writer, UUID draft) {
        return transactions.call(writer, () -> shelf.work().end(draft));
    }

    /// Goes on with what was cancelled or failed.
    ///
    /// @return false if there is no such draft for the writer
    public boolean resume(Access writer, UUID draft, Owner owner) {
        boolean there = transactions
                .call(
                        writer,
                        () -> shelf.rows().head(draft).map(head -> {
                            shelf.work().add(new Work(head.bodyId(), draft, owner.key(), owner.name()));
                            return true;
                        }))
                .orElse(false);
        lane.wake();
        return there;
    }

    /// Makes one item of the draft whose turn it is.
    ///
    /// @return false if there is none
    boolean turn() {
        Optional<Work> next =
                transactions.call(Access.operator(), () -> shelf.work().next());
        next.ifPresent(this::serve);
        return next.isPresent();
    }

    private void serve(Work work) {
        try {
            owners.access(work.owner()).ifPresentOrElse(reader -> making.step(work, reader), () -> end(work));
        } catch (RuntimeException e) {
            if (!lane.isClosed()) {
                LOG.error("An item of draft {} could not be made", work.draft(), e);
                transactions.run(Access.operator(), () -> shelf.work().failed(work.draft()));
            }
        }
    }

    private void end(Work work) {
        transactions.run(Access.operator(), () -> shelf.work().end(work.draft()));
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        lane.wake();
    }

    @Override
    public void close() {
        lane.close();
    }
}
