package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;

/// A file with all its passages, as the corpus holds it now.
record HeldFile(CouncilFile file, List<Passage> passages) {

    HeldFile {
        passages = List.copyOf(passages);
    }
}
