package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Scope;
import java.nio.file.Path;

/// A folder to be read.
///
/// @param body name of the body whose documents these are; made, if it is new
/// @param scope of the files; what looks non-public is held for review in any case
/// @param confirmed a person confirmed that most of the folder's files are to be withdrawn
public record IngestRequest(Path folder, String body, Scope scope, boolean confirmed) {

    public IngestRequest {
        folder = folder.toAbsolutePath().normalize();
        if (body.isBlank()) {
            throw new IllegalArgumentException("A body needs a name");
        }
    }

    public IngestRequest(Path folder, String body, Scope scope) {
        this(folder, body, scope, false);
    }
}
