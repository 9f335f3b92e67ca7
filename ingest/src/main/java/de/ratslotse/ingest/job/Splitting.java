package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.retrieval.corpus.NewPassage;
import java.util.List;

/// Pages in, passages out.
@FunctionalInterface
interface Splitting {

    List<NewPassage> split(Extraction.Text text);
}
