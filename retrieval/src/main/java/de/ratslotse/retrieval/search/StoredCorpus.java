package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.FileChanges;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.FiledNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The corpus in PostgreSQL, as search needs it. Each look at it is one transaction.
final class StoredCorpus implements IndexedCorpus, FoundPassages {

    private final CorpusTransactions transactions;
    private final FileChanges changes;
    private final CouncilFiles files;
    private final Passages passages;
    private final FiledNames names;

    StoredCorpus(
            CorpusTransactions transactions,
            FileChanges changes,
            CouncilFiles files,
            Passages passages,
            FiledNames names) {
        this.names = names;
        this.transactions = transactions;
        this.changes = changes;
        this.files = files;
        this.passages = passages;
    }

    @Override
    public List<FileChange> changes(ChangeMark after, int limit) {
        return changes.since(after, limit);
    }

    @Override
    public Optional<HeldFile> file(UUID id) {
        Optional<HeldFile> held = transactions.call(
                Access.operator(),
                () -> files.find(Access.operator(), id)
                        .map(file -> new HeldFile(file, passages.ofFile(Access.operator(), id), Optional.empty())));
        return held.map(this::named);
    }

    /// The index of a scope holds only names that everybody may see who may see that scope.
    private HeldFile named(HeldFile held) {
        CouncilFile file = held.file();
        Access readers = new Access(Set.of(file.bodyId() + ":" + file.scope().key()));
        return new HeldFile(
                file,
                held.passages(),
                names.of(readers, file.bodyId(), file.id())
                        .map(name -> new PaperName(name.paper(), name.reference(), name.title(), name.items())));
    }

    @Override
    public List<Found> find(Access access, List<Long> ids) {
        return transactions.call(access, () -> withFiles(access, passages.find(access, ids)));
    }

    private List<Found> withFiles(Access access, List<Passage> found) {
        Set<UUID> ids = new LinkedHashSet<>();
        found.forEach(passage -> ids.add(passage.fileId()));
        Map<UUID, CouncilFile> byId = files.find(access, ids);
        List<Found> both = new ArrayList<>();
        for (Passage passage : found) {
            @Nullable CouncilFile file = byId.get(passage.fileId());
            if (file != null) {
                both.add(new Found(passage, file));
            }
        }
        return both;
    }
}
