package de.ratslotse.ingest.extraction.layout;

import java.time.Duration;

/// How much is read out of one file at most.
///
/// @param pages a file with more is not read
/// @param characters of text in all; a file with more is not read
/// @param attachments files inside the file
/// @param ocrPage time for the text recognition of one page
/// @param ocrFile time for the text recognition of all pages of one file
public record ReadingLimits(int pages, int characters, int attachments, Duration ocrPage, Duration ocrFile) {

    public static final ReadingLimits DEFAULTS =
            new ReadingLimits(5_000, 20_000_000, 200, Duration.ofSeconds(60), Duration.ofMinutes(10));
}
