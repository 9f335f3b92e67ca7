package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /// What files of one paper have in common; of a file without a paper its own.
    UUID whole() {
        return paper.map(PaperName::id).orElse(file.id());
    }

    /// All its names, each by itself.
    List<String> names() {
        List<String> names = new ArrayList<>(items());
        paper.map(PaperName::title).or(file::title).ifPresent(names::add);
        return names;
    }

    /// What the whole is called: as its paper, else by its own title; may be empty.
    String name() {
        return paper.map(PaperName::text).or(file::title).orElse("");
    }
}
