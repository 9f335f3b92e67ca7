package de.ratslotse.ingest.source;

import de.ratslotse.retrieval.corpus.Reason;
import java.util.List;

/// What a folder shows.
public sealed interface Listing {

    /// The folder could be looked through.
    ///
    /// @param files by path
    /// @param unreadable folders in it that could not be looked into, relative and ending in `/`:
    /// what lies in them is unknown, not gone
    record Listed(List<FoundFile> files, List<SkippedFile> skipped, List<String> unreadable) implements Listing {
        public Listed {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
            unreadable = List.copyOf(unreadable);
        }
    }

    /// The folder itself is missing, unreadable, or went away.
    record Unusable(Reason reason) implements Listing {}
}
