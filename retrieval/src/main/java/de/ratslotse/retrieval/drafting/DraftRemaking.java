package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.DraftHeads.Head;
import de.ratslotse.retrieval.drafting.DraftRows.ItemRow;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Outlines.Both;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes one item of a stored draft anew, by rules.
record DraftRemaking(Outlines outlines, DraftScopes scopes, DraftChanges changes, DraftShelf shelf) {

    /// What the documents say of the item now.
    ///
    /// @param of the draft with this item alone, whose citations it names
    private record Made(Both from, Draft of, Draft.Item item, Scope scope) {

        List<Citation> cited() {
            List<Integer> numbers = item.statements().stream()
                    .flatMap(statement -> statement.citations().stream())
                    .toList();
            return of.citations().stream()
                    .filter(citation -> numbers.contains(citation.number()))
                    .toList();
        }
    }

    Saving of(Access writer, Change change) {
        return made(writer, change)
                .map(made -> changes.call(
                        writer, change, Outline.cited(made.cited()), part -> saved(writer, change, made, part)))
                .orElseGet(Saving.Missing::new);
    }

    private Optional<Made> made(Access writer, Change change) {
        Optional<Head> head =
                changes.transactions().call(writer, () -> shelf.heads().find(change.draft()));
        Optional<ItemRow> row = changes.transactions()
                .call(
                        writer,
                        () -> shelf.rows().items(change.draft()).stream()
                                .filter(item -> item.id() == change.item())
                                .findFirst());
        if (head.isEmpty() || row.isEmpty()) {
            return Optional.empty();
        }
        Both both = outlines.begin(writer, head.get().subject());
        Optional<Draft> draft = both.own().flatMap(outline -> of(outline, row.get()));
        Optional<Draft> visitors = both.visitors().flatMap(outline -> of(outline, row.get()));
        return draft.flatMap(found -> item(found, row.get())
                .map(item -> new Made(
                        both, found, item, scopes.of(writer, found, head.get().bodyId(), visitors))));
    }

    private static Optional<Draft> of(Outline outline, ItemRow row) {
        return row.ordinal() == 0
                ? Optional.of(outline.frame())
                : row.section().or(() -> outline.called(row.stored())).flatMap(outline::with);
    }

    private static Optional<Draft.Item> item(Draft made, ItemRow row) {
        return row.ordinal() == 0
                ? Optional.of(Numbering.head(made))
                : made.items().stream().findFirst();
    }

    private Saving saved(Access writer, Change change, Made made, Part part) {
        if (outlines.isStale(made.from()) || !scopes.still(writer, made.cited(), made.scope())) {
            return new Saving.Outpaced();
        }
        return changes.step(change, () -> {
            Map<Integer, Integer> numbers = shelf.evidence()
                    .add(
                            changes.place(change).body(),
                            change.draft(),
                            shelf.evidence().of(change.draft()),
                            made.cited());
            shelf.versions()
                    .version(
                            changes.place(change),
                            new Numbering(made.of(), numbers).content(made.item()),
                            Cause.REMADE);
            shelf.writing().rename(part.id(), made.item());
            shelf.writing().close(change.draft(), made.scope());
        });
    }
}
