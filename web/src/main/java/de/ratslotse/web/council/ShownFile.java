package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AttachedFile;
import java.util.Optional;

/// A file of a meeting, an item or a paper: held here, or only listed by a feed.
///
/// @param held empty also where the caller may not see it
public record ShownFile(AttachedFile file, Optional<CouncilFile> held, Cited cited) {

    /// Where the feed shows it.
    public Optional<String> elsewhere() {
        return file.accessUrl().flatMap(Cite::webAddress);
    }

    /// Whether its name says no more than these words.
    public boolean named(String words) {
        return file.name().strip().equalsIgnoreCase(words);
    }

    public boolean missing() {
        return held.isEmpty();
    }
}
