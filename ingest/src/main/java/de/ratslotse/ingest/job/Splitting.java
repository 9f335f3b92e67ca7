package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.retrieval.corpus.NewPassage;
import java.util.List;

/// Pages in, passages out, with what was recognised on the way.
@FunctionalInterface
interface Splitting {

    Split split(Extraction.Text text);

    record Split(List<NewPassage> passages, Structure structure) {}
}
