package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.List;
import java.util.Optional;

/// A file with all its passages, as the corpus holds it now.
///
/// @param paper the paper it belongs to, as far as those may see it who may see the file
record HeldFile(CouncilFile file, List<Passage> passages, Optional<PaperName> paper) {

    HeldFile {
        passages = List.copyOf(passages);
    }

    /// What agenda items call it.
    List<String> items() {
        return paper.map(PaperName::items).orElse(List.of());
    }

    /// What the whole is called: as its paper, else by its own title; may be empty.
    String name() {
        return paper.map(PaperName::text).or(file::title).orElse("");
    }
}
