package de.ratslotse.ingest.source;

import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder as a source of files: looked through, never changed.
public final class FolderSource {

    private final List<Path> excluded;

    /// @param excluded folders that are never looked into: the data folder itself
    public FolderSource(List<Path> excluded) {
        this.excluded = List.copyOf(excluded);
    }

    public Listing list(Path folder) {
        if (!Files.exists(folder)) {
            return new Listing.Unusable(Reason.of("folder.missing", folder.toString()));
        }
        if (!Files.isDirectory(folder)) {
            return new Listing.Unusable(Reason.of("folder.file", folder.toString()));
        }
        try {
            FolderWalk walk = new FolderWalk(folder, excluded);
            Files.walkFileTree(folder, walk);
            return Files.isDirectory(folder)
                    ? walk.listed()
                    : new Listing.Unusable(Reason.of("folder.vanished", folder.toString()));
        } catch (IOException e) {
            return new Listing.Unusable(Reason.of("folder.unreadable", folder.toString()));
        }
    }
}
