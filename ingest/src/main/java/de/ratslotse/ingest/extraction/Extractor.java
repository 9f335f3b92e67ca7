package de.ratslotse.ingest.extraction;

import java.nio.file.Path;

/// Reads pages out of a file, whatever its bytes are. Never throws for a bad file.
@FunctionalInterface
public interface Extractor {

    /// @param name the file's own name, a hint for its type and for messages
    Extraction extract(Path content, String name);

    /// Whether the text in scanned pictures can be recognised at present.
    default boolean recognises() {
        return false;
    }
}
