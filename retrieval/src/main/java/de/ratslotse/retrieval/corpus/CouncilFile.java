package de.ratslotse.retrieval.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One file that is held: its bytes lie in the file store under their SHA-256 (OParl: *File*).
///
/// The same bytes under several paths are one file with several paths.
///
/// @param id random, so that it cannot be guessed
/// @param paths relative to the ingested folder, with `/`; the first is the one that citations show; never empty
/// @param language `de` or `en`, as recognised
/// @param pages 0 where the format has no pages
/// @param title the document's own title, where one was recognised
/// @param date the date the document carries (its path or its head), where one was recognised
public record CouncilFile(
        UUID id,
        long bodyId,
        Scope scope,
        String sha256,
        long size,
        String mediaType,
        String language,
        int pages,
        List<String> paths,
        Optional<String> title,
        Optional<LocalDate> date) {

    public CouncilFile {
        paths = List.copyOf(paths);
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("File %s has no path".formatted(id));
        }
    }

    public String path() {
        return paths.getFirst();
    }

    /// The last part of the first path.
    public String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }
}
