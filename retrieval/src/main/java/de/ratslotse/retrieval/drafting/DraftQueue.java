package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// The queue in which drafts are made that staff keeps, item by item, owners in turns. What is in it stands in the
/// database, and is gone on with after a restart.
public final class DraftQueue implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DraftQueue.class);

    private final CorpusTransactions transactions;
    private final DraftShelf shelf;
    private final DraftMaking making;
    private final DraftWording wording;
    private final DraftEasing easing;
    private final DraftOwners owners;
    private final Lane lane;
    private final Lane words;

    DraftQueue(
            CorpusTransactions transactions,
            DraftShelf shelf,
            DraftMaking making,
            DraftWording wording,
            DraftEasing easing,
            DraftOwners owners) {
        this.transactions = transactions;
        this.shelf = shelf;
        this.making = making;
        this.wording = wording;
        this.easing = easing;
        this.owners = owners;
        this.lane = new Lane("drafts-", this::turn);
        this.words = new Lane("draft-words-", this::wordingTurn);
    }

    /// For whom a draft is made.
    ///
    /// @param key by which [DraftOwners] knows him
    /// @param name as versions have it
    public record Owner(String key, String name) {}

    /// Stores the draft with the headings of its sections, which are made one after the other from now on. Empty where
    /// there is nothing of the kind for the reader.
    public Optional<UUID> begin(Access reader, Subject subject, Owner owner) {
        Optional<UUID> begun = making.begin(reader, subject, owner, wording.isConfigured());
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
        return transactions.call(writer, () -> {
            boolean ended = shelf.work().end(draft);
            if (ended) {
                shelf.wordings().restWorded(draft, Wording.CANCELLED);
            }
            return ended;
        });
    }

    /// Goes on with what was cancelled or failed.
    ///
    /// @return false if there is no such draft for the writer
    public boolean resume(Access writer, UUID draft, Owner owner) {
        return again(writer, draft, owner, () -> shelf.wordings().unword(draft));
    }

    /// Has the text of an item that was made anew worded anew, where there is a model.
    public void reword(Access writer, UUID draft, long item, Owner owner) {
        if (wording.isConfigured()) {
            again(writer, draft, owner, () -> shelf.wordings().unword(item));
        }
    }

    private boolean again(Access writer, UUID draft, Owner owner, Runnable unword) {
        boolean there = transactions
                .call(
                        writer,
                        () -> shelf.heads().find(draft).map(head -> {
                            if (wording.isConfigured()) {
                                unword.run();
                            }
                            shelf.work().add(new Work(head.bodyId(), draft, owner.key(), owner.name()));
                            return true;
                        }))
                .orElse(false);
        lane.wake();
        return there;
    }

    /// Begins the version of a draft in easy language.
    public Easing ease(Access reader, UUID draft, Owner owner) {
        if (!wording.isConfigured()) {
            return new Easing.NoModel();
        }
        Easing begun = easing.begin(reader, draft, owner);
        lane.wake();
        return begun;
    }

    /// The newest version of a draft in easy language.
    public Optional<UUID> easy(Access reader, UUID draft) {
        return easing.of(reader, draft);
    }

    /// Whether a model words what is made.
    public boolean isWording() {
        return wording.isConfigured();
    }

    /// Makes one item of the draft whose turn it is.
    ///
    /// @return false if there is none
    boolean turn() {
        Optional<Work> next = next(wording.isConfigured() ? Optional.of(false) : Optional.empty());
        next.ifPresent(work -> serve(work, reader -> {
            if (!making.step(work, reader) && !wording.isConfigured()) {
                end(work);
            }
        }));
        if (next.isEmpty() && wording.isConfigured()) {
            words.wake();
        }
        return next.isPresent();
    }

    /// Has one item worded of the draft whose turn it is.
    ///
    /// @return false if there is none
    boolean wordingTurn() {
        Optional<Work> next = next(Optional.of(true));
        next.ifPresent(work -> serve(work, reader -> wording.step(work, reader, new Over(() -> isOver(work)))));
        return next.isPresent();
    }

    private Optional<Work> next(Optional<Boolean> made) {
        return transactions.call(Access.operator(), () -> shelf.work().next(made));
    }

    private boolean isOver(Work work) {
        return words.isClosed()
                || !transactions.call(Access.operator(), () -> shelf.work().isThere(work.draft()));
    }

    private void serve(Work work, Consumer<Access> step) {
        try {
            owners.access(work.owner()).ifPresentOrElse(step, () -> end(work));
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
        words.close();
        lane.close();
    }
}
