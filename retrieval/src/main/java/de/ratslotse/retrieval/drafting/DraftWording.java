package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.RunningText;
import de.ratslotse.retrieval.briefing.RunningText.Failure;
import de.ratslotse.retrieval.briefing.RunningText.Manner;
import de.ratslotse.retrieval.briefing.RunningText.Outcome;
import de.ratslotse.retrieval.briefing.RunningText.Source;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.drafting.VersionWriting.Place;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Has a model put into running text what an item's own citations say, and sets it before the statements made by rules,
/// which stay. An item for which that fails stays as it is, and says so.
final class DraftWording {

    /// A model that fails so often in one draft is not asked again for it.
    private static final int MOST_FAILURES = 2;

    private final CorpusTransactions transactions;
    private final RunningText text;
    private final ItemSources sources;
    private final DraftShelf shelf;

    DraftWording(CorpusTransactions transactions, RunningText text, ItemSources sources, DraftShelf shelf) {
        this.transactions = transactions;
        this.text = text;
        this.sources = sources;
        this.shelf = shelf;
    }

    boolean isConfigured() {
        return text.isConfigured();
    }

    /// Words the next item.
    ///
    /// @param stopped asked several times a second
    void step(Work work, Access reader, BooleanSupplier stopped) {
        OptionalLong next = transactions.call(reader, () -> shelf.wordings().unworded(work.draft()));
        Optional<StoredDraft> draft =
                transactions.call(reader, () -> shelf.reading().find(work.draft()));
        Optional<Part> part =
                next.isPresent() ? draft.flatMap(found -> found.part(next.getAsLong())) : Optional.empty();
        if (draft.isEmpty() || part.isEmpty()) {
            transactions.run(Access.operator(), () -> shelf.work().end(work.draft()));
            return;
        }
        StoredDraft told = original(reader, draft.get());
        List<Source> found = told.parts().stream()
                .filter(same -> same.ordinal() == part.get().ordinal())
                .flatMap(same -> sources.of(reader, told, same).stream())
                .toList();
        RunningText.Item item = new RunningText.Item(
                heading(draft.get(), part.get()), found, draft.get().locale(), manner(draft.get()));
        Outcome outcome = text.about(reader, item, stopped);
        if (!stopped.getAsBoolean()) {
            transactions.run(reader, () -> store(work, reader, part.get(), outcome));
        }
    }

    /// The heading of a section says little without the paper's name.
    private static String heading(StoredDraft draft, Part part) {
        return draft.subject() instanceof Subject.OfPaper
                ? Stream.of(draft.title(), part.title())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" – "))
                : part.title().orElse("");
    }

    private static Manner manner(StoredDraft draft) {
        if (draft.easy().isPresent()) {
            return Manner.EASY;
        }
        return switch (draft.subject()) {
            case Subject.OfMeeting _ -> Manner.ITEM;
            case Subject.OfPaper _ -> Manner.SECTION;
            case Subject.OfTopic _ -> Manner.MATTER;
        };
    }

    /// Of which draft the text tells: that in easy language tells of the one it was made from.
    private StoredDraft original(Access reader, StoredDraft draft) {
        return draft.easy()
                .flatMap(easy -> transactions.call(reader, () -> shelf.reading().find(easy.original())))
                .orElse(draft);
    }

    /// If a file went meanwhile, nothing is written: the item comes again.
    private void store(Work work, Access reader, Part part, Outcome outcome) {
        List<UUID> cited = outcome instanceof Outcome.Told told ? Outline.cited(told.citations()) : List.of();
        shelf.evidence().hold(cited);
        shelf.rows().lock(work.draft());
        boolean there = sources.files().find(reader, cited).size() == cited.size();
        if (!there || !shelf.work().hold(work.draft())) {
            return;
        }
        switch (outcome) {
            case Outcome.Told told -> told(work, part, told);
            case Outcome.Silent _ -> shelf.wordings().worded(part.id(), Wording.SILENT);
            case Outcome.Failed failed -> failed(work, part, failed.failure());
        }
        shelf.work().served(work);
    }

    private void told(Work work, Part part, Outcome.Told told) {
        if (shelf.versions().step(part.id(), part.revision()).isEmpty()) {
            shelf.wordings().worded(part.id(), Wording.OUTPACED);
            return;
        }
        Map<Integer, Integer> numbers =
                shelf.evidence().add(work.body(), work.draft(), shelf.evidence().of(work.draft()), told.citations());
        List<Written> statements = new ArrayList<>();
        for (Statement statement : told.statements()) {
            statements.add(written(statement, told, numbers));
        }
        Content before = part.version().content();
        before.statements().stream()
                .filter(statement -> statement.topic() != Topic.TEXT)
                .forEach(statements::add);
        shelf.versions()
                .version(
                        new Place(work.body(), work.draft(), part.id(), told.model()),
                        new Content(statements, before.decision(), before.result(), before.vote()),
                        Cause.WORDED);
        shelf.wordings().worded(part.id(), Wording.TOLD);
    }

    private static Written written(Statement statement, Outcome.Told told, Map<Integer, Integer> numbers) {
        List<UUID> files = told.citations().stream()
                .filter(citation -> statement.citations().contains(citation.number()))
                .map(citation -> citation.file().id())
                .distinct()
                .toList();
        return new Written(
                Topic.TEXT,
                statement.text(),
                statement.citations().stream().map(numbers::get).toList(),
                Optional.empty(),
                files,
                Optional.of(told.model()));
    }

    /// One whose connection fails is dead; another one gets a second chance.
    private void failed(Work work, Part part, Failure failure) {
        Optional<Wording> wording = switch (failure) {
            case BUSY, STOPPED -> Optional.empty();
            case UNAVAILABLE -> Optional.of(Wording.UNAVAILABLE);
            case SLOW -> Optional.of(Wording.SLOW);
            case CUT_OFF -> Optional.of(Wording.CUT_OFF);
            case UNCHECKED -> Optional.of(Wording.UNCHECKED);
        };
        if (wording.isEmpty()) {
            return;
        }
        shelf.wordings().worded(part.id(), wording.get());
        boolean dead = failure == Failure.UNAVAILABLE
                || (failure == Failure.SLOW && shelf.wordings().count(work.draft(), Wording.SLOW) >= MOST_FAILURES);
        if (dead) {
            shelf.wordings().restWorded(work.draft(), wording.get());
        }
    }
}
