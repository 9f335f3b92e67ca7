package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.Printed;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.Origin;

/// A held file with what was recognised in it.
public record ReadFile(CouncilFile file, Structure structure) {

    Origin origin(Printed<?> printed) {
        return new Origin.Printed(file.id(), printed.page(), printed.start(), printed.end(), printed.quote());
    }

    String folder() {
        int slash = file.path().lastIndexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }
}
