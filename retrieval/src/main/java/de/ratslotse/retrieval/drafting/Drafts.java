package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.DraftRows.Head;
import de.ratslotse.retrieval.drafting.DraftWriting.Place;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;

/// The drafts that staff keeps: each item with its versions, so that nothing that was saved is lost, and what was
/// withdrawn is in none of them.
public final class Drafts {

    private final CorpusTransactions transactions;
    private final DraftRows rows;
    private final DraftReading reading;
    private final DraftWriting writing;
    private final DraftScopes scopes;

    Drafts(CorpusTransactions transactions, DraftRows rows, DraftWriting writing, DraftScopes scopes) {
        this.transactions = transactions;
        this.rows = rows;
        this.reading = new DraftReading(rows);
        this.writing = writing;
        this.scopes = scopes;
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
                () -> rows.heads(body.isPresent() ? Long.valueOf(body.getAsLong()) : null).stream()
                        .map(Drafts::line)
                        .toList());
    }

    public Optional<StoredDraft> find(Access reader, UUID id) {
        return transactions.call(reader, () -> reading.find(id));
    }

    /// @param typing whether he still types: the next save then takes the place of this one
    public Saving save(Access writer, Change change, List<Wanted> wanted, boolean typing) {
        return change(writer, change, part -> {
            if (part.version().hidden() > 0) {
                return new Saving.Closed();
            }
            Content content =
                    new Edit(part.version().content(), rows.files(change.draft()), change.author()).of(wanted);
            boolean same = content.equals(part.version().content());
            return step(change, () -> {
                if (!same) {
                    writing.version(place(change), content, typing ? Cause.AUTOSAVED : Cause.EDITED);
                } else if (!typing) {
                    writing.settle(change.item());
                }
            });
        });
    }

    /// Makes the item anew from what the documents say now. All other items stay as they are.
    public Saving remake(Access writer, Change change) {
        Optional<Head> head = transactions.call(writer, () -> rows.head(change.draft()));
        if (head.isEmpty()) {
            return new Saving.Missing();
        }
        Subject subject = head.get().subject();
        Optional<UUID> agendaItem = transactions.call(writer, () -> rows.agendaItem(change.item()));
        Optional<Draft> made = scopes.made(writer, subject, agendaItem);
        if (made.isEmpty()) {
            return new Saving.Missing();
        }
        Optional<Draft> visitors = scopes.made(Access.anonymous(), subject, agendaItem);
        Scope scope = scopes.of(writer, made.get(), head.get().bodyId(), visitors);
        return change(writer, change, part -> {
            Optional<Draft.Item> item = counterpart(made.get(), change.draft(), part);
            if (item.isEmpty()) {
                return new Saving.Missing();
            }
            return step(change, () -> {
                Map<Integer, Integer> numbers = writing.evidence(
                        head.get().bodyId(),
                        change.draft(),
                        rows.evidence(change.draft()),
                        cited(made.get(), item.get()));
                writing.version(place(change), new Numbering(made.get(), numbers).content(item.get()), Cause.REMADE);
                writing.rename(part.id(), item.get());
                writing.close(change.draft(), scope);
            });
        });
    }

    /// Goes back to the version before, which becomes the newest.
    public Saving undo(Access writer, Change change) {
        return change(
                writer,
                change,
                part -> part.previous()
                        .<Saving>map(previous -> previous.hidden()
                                                + part.version().hidden()
                                        > 0
                                ? new Saving.Closed()
                                : step(change, () -> writing.undo(part.id(), previous.number(), change.author())))
                        .orElseGet(Saving.Missing::new));
    }

    /// @return false if it was not in the state that was seen, or there is no such draft
    public boolean move(Access writer, UUID draft, State seen, State wanted, String by) {
        return transactions.call(writer, () -> writing.state(draft, seen, wanted, by));
    }

    /// Removes the draft with all its versions and comments.
    ///
    /// @return false if there is no such draft for the writer
    public boolean delete(Access writer, UUID draft) {
        return transactions.call(writer, () -> writing.delete(draft));
    }

    /// @return false if there is no such item for the writer, or nothing in it to comment on
    public boolean comment(Access writer, UUID draft, long item, String text, String author) {
        return transactions.call(writer, () -> {
            boolean there = reading.find(draft)
                    .flatMap(found -> found.part(item))
                    .filter(part -> !part.pending())
                    .isPresent();
            if (there) {
                writing.comment(item, text, author);
            }
            return there;
        });
    }

    private Saving change(Access writer, Change change, Function<Part, Saving> work) {
        return transactions.call(writer, () -> {
            rows.lock(change.draft());
            Optional<StoredDraft> draft = reading.find(change.draft());
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

    private Saving step(Change change, Runnable write) {
        OptionalInt revision = writing.step(change.item(), change.seen());
        if (revision.isEmpty()) {
            return new Saving.Outpaced();
        }
        write.run();
        return new Saving.Saved(revision.getAsInt());
    }

    private Place place(Change change) {
        long body = rows.head(change.draft()).orElseThrow().bodyId();
        return new Place(body, change.draft(), change.item(), change.author());
    }

    /// The item of the new draft that this one was.
    private Optional<Draft.Item> counterpart(Draft made, UUID draft, Part part) {
        if (part.ordinal() == 0) {
            return Optional.of(Numbering.head(made));
        }
        DraftRows.ItemRow row = rows.items(draft).stream()
                .filter(item -> item.id() == part.id())
                .findFirst()
                .orElseThrow();
        return made.items().stream()
                .filter(item -> row.agendaItem().isPresent()
                        ? item.agendaItem().equals(row.agendaItem())
                        : item.title().equals(row.stored()))
                .findFirst();
    }

    private static List<Citation> cited(Draft made, Draft.Item item) {
        List<Integer> numbers = item.statements().stream()
                .map(Draft.Statement::citations)
                .flatMap(List::stream)
                .toList();
        return made.citations().stream()
                .filter(citation -> numbers.contains(citation.number()))
                .toList();
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
