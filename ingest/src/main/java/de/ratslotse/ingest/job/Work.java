package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// One file to be read.
///
/// @param found where its bytes are now
/// @param known what an earlier run made of it
/// @param container the file it lay in
/// @param sign why it is to be held for review, where its container or its path says so
/// @param remote where its bytes are to be fetched, while they are not here
record Work(
        FoundFile found,
        Optional<SourceItem> known,
        Optional<Work> container,
        Optional<Reason> sign,
        Optional<Remote> remote) {

    Work(FoundFile found, Optional<SourceItem> known, Optional<Work> container, Optional<Reason> sign) {
        this(found, known, container, sign, Optional.empty());
    }

    /// A file that a feed lists.
    ///
    /// @param fileName with the ending that tells its type
    /// @param title as the feed calls it
    /// @param checksum `sha512:…` or `sha1:…`, where the feed tells one
    record Remote(
            URI address,
            String fileName,
            Optional<String> title,
            Optional<LocalDate> date,
            Optional<String> checksum) {}

    /// The same file, now here.
    Work fetched(Path file, long size) {
        FoundFile here = new FoundFile(file, found.path(), size, found.modified());
        return new Work(here, known, container, sign, remote);
    }

    String path() {
        return found.path();
    }

    /// The name alone; an attachment's own.
    String name() {
        return remote.map(Remote::fileName).orElseGet(() -> path().substring(path().lastIndexOf('/') + 1));
    }

    /// How many files it lies in.
    int depth() {
        return container.map(outer -> outer.depth() + 1).orElse(0);
    }

    /// Whether its bytes are a temporary file that nobody else needs.
    boolean temporary() {
        return container.isPresent() || remote.isPresent();
    }

    Path file() {
        return found.file();
    }
}
