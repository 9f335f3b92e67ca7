package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.nio.file.Path;
import java.util.Optional;

/// One file to be read.
///
/// @param found where its bytes are now
/// @param known what an earlier run made of it
/// @param container the file it lay in
/// @param sign why it is to be held for review, where its container or its path says so
record Work(FoundFile found, Optional<SourceItem> known, Optional<Work> container, Optional<Reason> sign) {

    String path() {
        return found.path();
    }

    /// The name alone; an attachment's own.
    String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    /// How many files it lies in.
    int depth() {
        return container.map(outer -> outer.depth() + 1).orElse(0);
    }

    /// Whether its bytes are a temporary file that nobody else needs.
    boolean temporary() {
        return container.isPresent();
    }

    Path file() {
        return found.file();
    }
}
