package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import java.util.Set;

/// Which papers a file belongs to.
@FunctionalInterface
public interface PapersOfFile {

    /// Their references and OParl ids, however each is written; empty where no paper is known.
    Set<String> names(Access access, CouncilFile file);
}
