package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// The held files as the present caller may see them. A file that is hidden from the caller is as absent as one that
/// never was.
interface Originals {

    Optional<CouncilFile> file(UUID id);

    Optional<Page> page(UUID file, int number);

    /// Where the bytes lie.
    Path bytes(CouncilFile file);
}
