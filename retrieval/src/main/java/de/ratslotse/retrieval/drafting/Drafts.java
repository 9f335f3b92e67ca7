package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.DraftHeads.Head;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// The drafts that staff keeps: each item with its versions, so that nothing that was saved is lost, and what was
/// withdrawn is in none of them.
public final class Drafts {

    private final CorpusTransactions transactions;
    private final DraftShelf shelf;
    private final DraftChanges changes;
    private final DraftRemaking remaking;

    Drafts(CorpusTransactions transactions, DraftShelf shelf, DraftChanges changes, DraftRemaking remaking) {
        this.transactions = transactions;
        this.shelf = shelf;
        this.changes = changes;
        this.remaking = remaking;
    }

    /// An item that somebody changes.
    ///
    /// @param seen the revision that he saw
    public record Change(UUID draft, long item, int seen, String author) {}

    /// A statement as somebody wants it.
    ///
    /// @param from the place of the statement that it was in the version he saw; negative for a new one
    public record Wanted(int from, Draft.Topic topic, String text, List<Integer> citations) {

        /// Words of which nobody knows which statement they were: they may be anybody's.
        public static final int ANY = -2;

        public static final int NEW = -1;

        public Wanted {
            citations = List.copyOf(citations);
        }
    }

    /// Those that the reader may see, last edited first.
    public List<DraftLine> list(Access reader, OptionalLong body) {
        return transactions.call(
                reader,
                () -> shelf.heads().list(body.isPresent() ? Long.valueOf(body.getAsLong()) : null).stream()
                        .map(Drafts::line)
                        .toList());
    }

    public Optional<StoredDraft> find(Access reader, UUID id) {
        return transactions.call(reader, () -> shelf.reading().find(id));
    }

    /// @param typing whether he still types: the next save then takes the place of this one
    public Saving save(Access writer, Change change, List<Wanted> wanted, boolean typing) {
        return changes.call(writer, change, part -> {
            if (part.version().hidden() > 0) {
                return new Saving.Closed();
            }
            Content content = new Edit(
                            part.version().content(), shelf.evidence().files(change.draft()), change.author())
                    .of(wanted);
            boolean same = content.equals(part.version().content());
            return changes.step(change, () -> {
                if (!same) {
                    shelf.versions().version(changes.place(change), content, typing ? Cause.AUTOSAVED : Cause.EDITED);
                } else if (!typing) {
                    shelf.versions().settle(change.item());
                }
            });
        });
    }

    /// Makes the item anew from what the documents say now. All other items stay as they are.
    public Saving remake(Access writer, Change change) {
        return remaking.of(writer, change);
    }

    /// Goes back to the version before, which becomes the newest.
    public Saving undo(Access writer, Change change) {
        return changes.call(
                writer,
                change,
                part -> part.previous()
                        .<Saving>map(previous ->
                                previous.hidden() + part.version().hidden() > 0
                                        ? new Saving.Closed()
                                        : changes.step(
                                                change,
                                                () -> shelf.versions()
                                                        .undo(part.id(), previous.number(), change.author())))
                        .orElseGet(Saving.Missing::new));
    }

    /// @return false if it was not in the state that was seen, or there is no such draft
    public boolean move(Access writer, UUID draft, State seen, State wanted, String by) {
        return transactions.call(writer, () -> shelf.writing().state(draft, seen, wanted, by));
    }

    /// Removes the draft with all its versions and comments.
    ///
    /// @return false if there is no such draft for the writer
    public boolean delete(Access writer, UUID draft) {
        return transactions.call(writer, () -> shelf.writing().delete(draft));
    }

    /// @return false if there is no such item for the writer, or nothing in it to comment on
    public boolean comment(Access writer, UUID draft, long item, String text, String author) {
        return transactions.call(writer, () -> {
            boolean there = shelf.reading()
                    .find(draft)
                    .flatMap(found -> found.part(item))
                    .filter(part -> !part.pending())
                    .isPresent();
            if (there) {
                shelf.versions().comment(item, text, author);
            }
            return there;
        });
    }

    private static DraftLine line(Head head) {
        return new DraftLine(
                head.id(),
                head.subject().kind(),
                head.title(),
                head.body(),
                head.standing(),
                head.createdBy(),
                head.edited(),
                head.easy().isPresent());
    }
}
