package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.retrieval.corpus.Reason;
import java.util.List;
import java.util.Optional;

/// What a reader of one format found.
///
/// @param title from the metadata, as it is there
record Content(
        List<LayoutPage> pages, Optional<String> title, List<Extraction.Attachment> attachments, List<Reason> notes) {

    static Content unpaged(List<LayoutLine> lines, Optional<String> title) {
        return new Content(List.of(new LayoutPage(0, 0, 0, lines)), title, List.of(), List.of());
    }

    static Content paged(List<LayoutPage> pages, Optional<String> title) {
        return new Content(pages, title, List.of(), List.of());
    }
}
