package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.DraftRows.Head;
import de.ratslotse.retrieval.drafting.DraftWriting.Place;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.drafting.WorkRows.Pending;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Makes drafts by rules, each step a transaction of its own: first the headings, then one item after the other. The
/// steps are for one thread.
final class DraftMaking {

    /// So many drafts are kept at hand; others are begun anew when their turn comes.
    private static final int AT_HAND = 8;

    private final CorpusTransactions transactions;
    private final Drafting drafting;
    private final DraftScopes scopes;
    private final CouncilFiles files;
    private final Shelf shelf;
    private final boolean worded;
    private final Map<UUID, InHand> inHand = new LinkedHashMap<>();

    /// @param worded whether a model words what is made
    DraftMaking(CorpusTransactions transactions, Drafting drafting, CouncilFiles files, Shelf shelf, boolean worded) {
        this.transactions = transactions;
        this.drafting = drafting;
        this.scopes = new DraftScopes(drafting, files);
        this.files = files;
        this.shelf = shelf;
        this.worded = worded;
    }

    /// The tables of drafts.
    record Shelf(DraftRows rows, DraftWriting writing, WorkRows work, WordingRows wordings) {}

    /// A draft that is being made for a reader, and the same for a visitor, to know for whom it is.
    private record InHand(Access reader, Optional<Gradual> own, Optional<Gradual> visitors) {}

    /// Stores the draft with the headings of its items. Empty where there is no such meeting or paper for the reader.
    Optional<UUID> begin(Access reader, Subject subject, String owner, String author) {
        OptionalLong body = scopes.body(reader, subject);
        InHand begun = inHand(reader, subject);
        Optional<Draft> frame = begun.own().map(Gradual::frame).or(() -> scopes.made(reader, subject));
        if (body.isEmpty() || frame.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft> visitors =
                begun.visitors().map(Gradual::frame).or(() -> scopes.made(Access.anonymous(), subject));
        Scope scope = scopes.of(reader, frame.get(), body.getAsLong(), visitors);
        UUID id = UUID.randomUUID();
        Work work = new Work(body.getAsLong(), id, owner, author);
        transactions.run(reader, () -> {
            shelf.writing().keep(id, work.body(), scope, subject, frame.get(), author);
            Numbering numbering = numbering(work, frame.get());
            int ordinal = 0;
            for (Draft.Item item : numbering.all()) {
                Content content = numbering.content(item);
                boolean waits = ordinal > 0 && begun.own().isPresent();
                List<UUID> titled = item.agendaItem().isPresent() || ordinal == 0 ? List.of() : filesOf(content);
                long row = shelf.writing().item(work.body(), id, ordinal, item, titled);
                if (!waits) {
                    shelf.writing().version(new Place(work.body(), id, row, author), content, Cause.MADE);
                }
                ordinal++;
            }
            if (!worded) {
                shelf.wordings().restWorded(id, Wording.OFF);
            }
            shelf.work().add(work);
        });
        return Optional.of(id);
    }

    /// Makes the next item.
    void step(Work work, Access reader) {
        Optional<Head> head = transactions.call(reader, () -> shelf.rows().head(work.draft()));
        Optional<Pending> pending = transactions.call(reader, () -> shelf.work().pending(work.draft()));
        if (head.isEmpty() || pending.isEmpty()) {
            inHand.remove(work.draft());
            if (head.isEmpty() || !worded) {
                transactions.run(Access.operator(), () -> shelf.work().end(work.draft()));
            }
            return;
        }
        InHand draft = inHand.compute(
                work.draft(),
                (id, known) -> known != null && known.reader().equals(reader)
                        ? known
                        : inHand(reader, head.get().subject()));
        if (inHand.size() > AT_HAND) {
            inHand.remove(inHand.keySet().iterator().next());
        }
        Optional<UUID> item = pending.get().agendaItem();
        Optional<Draft> made = item.flatMap(id -> draft.own().flatMap(own -> own.with(id)));
        Optional<Draft> visitors = item.flatMap(id -> draft.visitors().flatMap(own -> own.with(id)));
        if (!store(work, reader, pending.get(), made, visitors)) {
            inHand.remove(work.draft());
            transactions.run(Access.operator(), () -> shelf.work().failed(work.draft()));
        }
    }

    private InHand inHand(Access reader, Subject subject) {
        Locale language = Locale.forLanguageTag(subject.language());
        if (subject.kind() != Draft.Kind.BEFORE && subject.kind() != Draft.Kind.AFTER) {
            return new InHand(reader, Optional.empty(), Optional.empty());
        }
        return new InHand(
                reader,
                drafting.gradual(reader, subject.object(), subject.kind(), language),
                drafting.gradual(Access.anonymous(), subject.object(), subject.kind(), language));
    }

    /// @return false if a file has gone or changed since it was read
    private boolean store(Work work, Access reader, Pending pending, Optional<Draft> made, Optional<Draft> visitors) {
        Optional<Scope> scope = made.map(draft -> scopes.of(reader, draft, work.body(), visitors));
        return transactions.call(reader, () -> {
            shelf.rows().lock(work.draft());
            if (!shelf.work().hold(work.draft()) || isMade(work, pending)) {
                return true;
            }
            if (made.isPresent() && !isHeld(reader, made.get().citations())) {
                return false;
            }
            Content content = made.map(draft ->
                            numbering(work, draft).content(draft.items().getFirst()))
                    .orElse(Content.NOTHING);
            shelf.writing()
                    .version(new Place(work.body(), work.draft(), pending.item(), work.author()), content, Cause.MADE);
            scope.ifPresent(strictest -> shelf.writing().close(work.draft(), strictest));
            shelf.work().served(work);
            return true;
        });
    }

    /// Somebody may have written it himself in the meantime.
    private boolean isMade(Work work, Pending pending) {
        return shelf.work()
                .pending(work.draft())
                .filter(next -> next.item() == pending.item())
                .isEmpty();
    }

    private boolean isHeld(Access reader, List<Citation> citations) {
        return citations.stream()
                .map(Citation::file)
                .distinct()
                .allMatch(file -> files.find(reader, file.id())
                        .filter(held -> held.sha256().equals(file.sha256()))
                        .isPresent());
    }

    private Numbering numbering(Work work, Draft draft) {
        return new Numbering(
                draft,
                shelf.writing()
                        .evidence(work.body(), work.draft(), shelf.rows().evidence(work.draft()), draft.citations()));
    }

    private static List<UUID> filesOf(Content content) {
        return content.statements().stream()
                .map(Written::files)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
