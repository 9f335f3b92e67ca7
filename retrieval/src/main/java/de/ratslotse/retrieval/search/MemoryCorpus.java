package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A corpus that lives in memory, with the same rights as the one in the database: for measurements and tests.
final class MemoryCorpus implements IndexedCorpus, FoundPassages {

    private final Map<UUID, HeldFile> files = new LinkedHashMap<>();
    private final Map<Long, Found> passages = new LinkedHashMap<>();
    private final List<FileChange> changes = new ArrayList<>();

    void hold(CouncilFile file, List<Passage> itsPassages) {
        hold(file, itsPassages, Optional.empty());
    }

    void hold(CouncilFile file, List<Passage> itsPassages, Optional<PaperName> paper) {
        withdraw(file);
        files.put(file.id(), new HeldFile(file, itsPassages, paper));
        itsPassages.forEach(passage -> passages.put(passage.id(), new Found(passage, file)));
    }

    void withdraw(CouncilFile file) {
        @Nullable HeldFile gone = files.remove(file.id());
        if (gone != null) {
            gone.passages().forEach(passage -> passages.remove(passage.id()));
        }
        changes.add(new FileChange(new ChangeMark(1, changes.size() + 1L), file.bodyId(), file.id()));
    }

    @Override
    public List<FileChange> changes(ChangeMark after, int limit) {
        return changes.stream()
                .filter(change -> change.mark().seq() > after.seq())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<HeldFile> file(UUID id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<Found> find(Access access, List<Long> ids) {
        List<Found> visible = new ArrayList<>();
        for (long id : ids) {
            @Nullable Found found = passages.get(id);
            if (found != null
                    && access.covers(found.file().bodyId(), found.file().scope())) {
                visible.add(found);
            }
        }
        return visible;
    }

    List<Found> all() {
        return List.copyOf(passages.values());
    }
}
