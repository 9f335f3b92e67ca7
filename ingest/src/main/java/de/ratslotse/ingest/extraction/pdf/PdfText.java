package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.retrieval.corpus.Reason;
import java.util.List;
import java.util.Optional;

/// What stands in a PDF.
///
/// @param title from the metadata, as it is there
/// @param notes what a clerk should know although the text was read
public record PdfText(List<LayoutPage> pages, Optional<String> title, List<Reason> notes) {

    public PdfText {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
    }
}
