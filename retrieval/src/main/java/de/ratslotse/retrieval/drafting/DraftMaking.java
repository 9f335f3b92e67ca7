package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.DraftHeads.Head;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.drafting.DraftWriting.Kept;
import de.ratslotse.retrieval.drafting.Outlines.Both;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.VersionWriting.Place;
import de.ratslotse.retrieval.drafting.WorkRows.Pending;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes drafts by rules, each step a transaction of its own: first the headings, then one section after the other. The
/// steps are for one thread.
final class DraftMaking {

    private static final int MOST_TRIES = 3;

    private final CorpusTransactions transactions;
    private final Outlines outlines;
    private final DraftScopes scopes;
    private final DraftShelf shelf;

    DraftMaking(CorpusTransactions transactions, Outlines outlines, DraftScopes scopes, DraftShelf shelf) {
        this.transactions = transactions;
        this.outlines = outlines;
        this.scopes = scopes;
        this.shelf = shelf;
    }

    /// Stores the draft with the headings of its sections. Empty where there is nothing of the kind for the reader.
    ///
    /// @param worded whether a model will word what is made
    Optional<UUID> begin(Access reader, Subject subject, Owner owner, boolean worded) {
        UUID id = UUID.randomUUID();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Both both = outlines.begin(reader, subject);
            if (both.own().isEmpty()) {
                return Optional.empty();
            }
            Work work = new Work(both.own().get().bodyId(), id, owner.key(), owner.name());
            if (keep(work, subject, both, worded)) {
                return Optional.of(id);
            }
        }
        throw new IllegalStateException("The files of a draft changed each time that it was begun");
    }

    /// @return false if a file has gone or been closed since it was read
    private boolean keep(Work work, Subject subject, Both both, boolean worded) {
        Outline outline = both.own().orElseThrow();
        Draft frame = outline.frame();
        Optional<Draft> visitors = both.visitors().map(Outline::frame);
        Scope scope = scopes.of(both.reader(), frame, work.body(), visitors);
        List<UUID> files = outline.files();
        outlines.keep(work.draft(), both);
        return transactions.call(both.reader(), () -> {
            shelf.evidence().hold(files);
            if (outlines.isStale(both) || !scopes.open(both.reader(), files, scope)) {
                return false;
            }
            shelf.writing().keep(new Kept(work.draft(), scope, subject, work.author()), outline, frame);
            headings(work, outline, frame);
            if (!worded) {
                shelf.wordings().restWorded(work.draft(), Wording.OFF);
            }
            shelf.work().add(work);
            return true;
        });
    }

    private void headings(Work work, Outline outline, Draft frame) {
        long head = shelf.writing().head(work.body(), work.draft());
        Content content = numbering(work, frame).content(Numbering.head(frame));
        shelf.versions().version(new Place(work.body(), work.draft(), head, work.author()), content, Cause.MADE);
        int ordinal = 1;
        for (Section section : outline.sections()) {
            shelf.writing().section(work.body(), work.draft(), ordinal, section);
            ordinal++;
        }
    }

    /// Makes the next section.
    ///
    /// @return false if there was none left
    boolean step(Work work, Access reader) {
        Optional<Head> head = transactions.call(reader, () -> shelf.heads().find(work.draft()));
        Optional<Pending> pending = transactions.call(reader, () -> shelf.work().pending(work.draft()));
        if (head.isEmpty() || pending.isEmpty()) {
            outlines.forget(work.draft());
            if (head.isEmpty()) {
                transactions.run(Access.operator(), () -> shelf.work().end(work.draft()));
            }
            return false;
        }
        Both both = outlines.of(work.draft(), reader, head.get().subject());
        Optional<UUID> section = pending.get().section();
        Made made = new Made(
                section.flatMap(key -> both.own().flatMap(own -> own.with(key))),
                section.flatMap(key -> both.visitors().flatMap(own -> own.with(key))));
        if (!store(work, both, pending.get(), made)) {
            outlines.forget(work.draft());
            transactions.run(Access.operator(), () -> shelf.work().failed(work.draft()));
        }
        return true;
    }

    /// A section as its reader gets it, and as a visitor would; empty where it is not there any more.
    private record Made(Optional<Draft> own, Optional<Draft> visitors) {}

    /// @return false if a file has gone, changed or been closed since it was read
    private boolean store(Work work, Both both, Pending pending, Made made) {
        Optional<Scope> scope = made.own().map(draft -> scopes.of(both.reader(), draft, work.body(), made.visitors()));
        List<Citation> cited = made.own().map(Draft::citations).orElse(List.of());
        return transactions.call(both.reader(), () -> {
            shelf.evidence().hold(Outline.cited(cited));
            shelf.rows().lock(work.draft());
            if (!shelf.work().hold(work.draft()) || isMade(work, pending)) {
                return true;
            }
            if (outlines.isStale(both) || !scopes.still(both.reader(), cited, scope.orElse(Scope.PUBLIC))) {
                return false;
            }
            write(work, pending, made.own());
            scope.ifPresent(strictest -> shelf.writing().close(work.draft(), strictest));
            shelf.work().served(work);
            return true;
        });
    }

    /// What is not there any more says nothing; what turns out to have nothing to say has no place.
    private void write(Work work, Pending pending, Optional<Draft> made) {
        if (made.isPresent() && made.get().items().isEmpty()) {
            shelf.writing().drop(pending.item());
            return;
        }
        Content content = made.map(
                        draft -> numbering(work, draft).content(draft.items().getFirst()))
                .orElse(Content.NOTHING);
        shelf.versions()
                .version(new Place(work.body(), work.draft(), pending.item(), work.author()), content, Cause.MADE);
    }

    /// Somebody may have written it himself in the meantime.
    private boolean isMade(Work work, Pending pending) {
        return shelf.work()
                .pending(work.draft())
                .filter(next -> next.item() == pending.item())
                .isEmpty();
    }

    private Numbering numbering(Work work, Draft draft) {
        return new Numbering(
                draft,
                shelf.evidence().add(work.body(), work.draft(), shelf.evidence().of(work.draft()), draft.citations()));
    }
}
