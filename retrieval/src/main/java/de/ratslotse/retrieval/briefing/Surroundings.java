package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;

/// What stands before and after a passage in its file.
@FunctionalInterface
interface Surroundings {

    /// The passage itself and its neighbours, in their order; only what the caller may see.
    List<Passage> around(Access access, Passage passage, int before, int after);
}
