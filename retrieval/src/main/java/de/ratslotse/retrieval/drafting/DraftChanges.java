package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.VersionWriting.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/// Changes items of stored drafts, one writer after the other; who saw an older revision changes nothing.
record DraftChanges(CorpusTransactions transactions, DraftShelf shelf) {

    /// @param work on the item as it is, in the same transaction; only where the writer may change it
    Saving call(Access writer, Change change, Function<Part, Saving> work) {
        return call(writer, change, List.of(), work);
    }

    /// @param cited files that are newly cited: nobody withdraws them meanwhile
    Saving call(Access writer, Change change, List<UUID> cited, Function<Part, Saving> work) {
        return transactions.call(writer, () -> {
            shelf.evidence().hold(cited);
            shelf.rows().lock(change.draft());
            Optional<StoredDraft> draft = shelf.reading().find(change.draft());
            Optional<Part> part = draft.flatMap(found -> found.part(change.item()));
            if (part.isEmpty()) {
                return new Saving.Missing();
            }
            if (draft.get().standing().state() == State.RELEASED) {
                return new Saving.Closed();
            }
            return part.get().revision() == change.seen() ? work.apply(part.get()) : new Saving.Outpaced();
        });
    }

    /// Takes the item to its next revision and writes.
    Saving step(Change change, Runnable write) {
        OptionalInt revision = shelf.versions().step(change.item(), change.seen());
        if (revision.isEmpty()) {
            return new Saving.Outpaced();
        }
        write.run();
        return new Saving.Saved(revision.getAsInt());
    }

    Place place(Change change) {
        long body = shelf.heads().find(change.draft()).orElseThrow().bodyId();
        return new Place(body, change.draft(), change.item(), change.author());
    }
}
