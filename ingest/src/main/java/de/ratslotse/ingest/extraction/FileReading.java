package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import java.util.function.IntConsumer;

/// What a reading process does with a file.
@FunctionalInterface
interface FileReading {

    /// @param recognising is told how many pages are going to be recognised before that slow work begins
    Extraction read(ReadingRequest request, IntConsumer recognising) throws UnreadableFile, Exception;
}
