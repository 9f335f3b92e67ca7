package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.pdf.Tesseract;
import java.nio.file.Path;
import java.util.Optional;

/// One file to read, as told to a reading process.
///
/// @param ocrLanguages empty where there is no text recognition
record ReadingRequest(Path file, String name, String ocrLanguages, ReadingLimits limits) {

    Optional<Tesseract> tesseract() {
        return ocrLanguages.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(ocrLanguages));
    }
}
