package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FolderSource;
import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.ingest.source.Listing;
import de.ratslotse.ingest.source.SkippedFile;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Looks through the folder, compares it with what is known, and says what is to be read. Refuses to go on where most
/// of the folder seems gone.
final class Look {

    private final FolderSource source;
    private final Holdings holdings;
    private final BooleanSupplier recognises;

    /// @param recognises whether scans can be read now that could not be before
    Look(FolderSource source, Holdings holdings, BooleanSupplier recognises) {
        this.source = source;
        this.holdings = holdings;
        this.recognises = recognises;
    }

    /// @return what the folder no longer shows
    List<SourceItem> at(Run run) {
        Listing listing = source.list(run.folder());
        return switch (listing) {
            case Listing.Unusable(Reason reason) -> throw new RunFailure(reason);
            case Listing.Listed listed -> compare(run, listed);
        };
    }

    private List<SourceItem> compare(Run run, Listing.Listed listed) {
        Map<String, SourceItem> known = new HashMap<>();
        holdings.items().ofSource(run.body().id(), run.source()).forEach(item -> known.put(item.path(), item));
        Comparison comparison = new Comparison(run, listed, known, recognises.getAsBoolean());
        Shrinking.refuse(run, listed, comparison.vanished(), known.values());
        skip(run, listed.skipped(), known);
        rescope(run, comparison.unchanged());
        begin(run, comparison.work());
        run.counts().unchanged(comparison.unchanged().size());
        holdings.runs().unchanged(run.id(), comparison.unchanged().size());
        return comparison.vanished();
    }

    private void begin(Run run, List<Work> work) {
        List<SourceItem> rows = new ArrayList<>();
        for (Work one : work) {
            Scope scope = one.known().map(SourceItem::scope).orElse(Scope.INTERNAL);
            rows.add(run.item(one, scope, Run.Ending.open()));
        }
        holdings.items().seen(rows);
        run.add(work);
    }

    private void skip(Run run, List<SkippedFile> skipped, Map<String, SourceItem> known) {
        Settling settling = new Settling(holdings);
        for (SkippedFile file : skipped) {
            FoundFile found = new FoundFile(run.folder(), file.path(), 0, Instant.EPOCH);
            Work work =
                    new Work(found, Optional.ofNullable(known.get(file.path())), Optional.empty(), Optional.empty());
            settling.unreadable(run, work, file.outcome(), file.reason());
        }
    }

    /// The same files, declared for others than before.
    private void rescope(Run run, List<SourceItem> unchanged) {
        Sharing sharing = new Sharing(holdings);
        for (SourceItem item : unchanged) {
            if (Comparison.wrongScope(item, run.scope())) {
                holdings.transactions().run(Access.operator(), () -> {
                    holdings.items().changeScope(item.id(), run.scope(), run.id());
                    item.fileId().ifPresent(file -> sharing.settle(item.bodyId(), file));
                });
            }
        }
    }
}
