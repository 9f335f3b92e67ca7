package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;

/// The texts of what was found, from the database and under the caller's own identity: the second wall behind the
/// choice of the indexes.
@FunctionalInterface
interface FoundPassages {

    /// Those of the passages that exist and that the caller may see, in the order of the ids.
    List<Found> find(Access access, List<Long> ids);

    /// A passage with its file.
    record Found(Passage passage, CouncilFile file) {}
}
