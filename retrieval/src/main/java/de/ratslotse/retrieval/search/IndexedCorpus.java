package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the lexical index is a projection of.
interface IndexedCorpus {

    /// The next changes after this mark, oldest first; empty when the projection is up to date.
    List<FileChange> changes(ChangeMark after, int limit);

    /// The file as it is now, or empty if it is no longer held.
    Optional<HeldFile> file(UUID id);
}
