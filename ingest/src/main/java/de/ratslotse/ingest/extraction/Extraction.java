package de.ratslotse.ingest.extraction;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came out of a file: pages, or a reason why not.
public sealed interface Extraction {

    /// Pages of text.
    ///
    /// @param mediaType as detected from the bytes, not from the name
    /// @param language `de` or `en`
    /// @param title from the document's own metadata or head, where sensible
    /// @param attachments files inside this one (e-mail); each is a file of its own
    /// @param notes what a clerk should know although the text was read, e.g. pages without text
    record Text(
            String mediaType,
            String language,
            Optional<String> title,
            List<Page> pages,
            List<Attachment> attachments,
            List<Reason> notes)
            implements Extraction {
        public Text {
            pages = List.copyOf(pages);
            attachments = List.copyOf(attachments);
            notes = List.copyOf(notes);
        }
    }

    /// No text, and why.
    ///
    /// @param mediaType as far as detected
    record Unreadable(Outcome outcome, Reason reason, Optional<String> mediaType) implements Extraction {}

    /// A file inside the file.
    ///
    /// @param name as given inside the outer file; never used as a path
    /// @param content a temporary file that the caller moves or deletes
    record Attachment(String name, Path content) {}
}
