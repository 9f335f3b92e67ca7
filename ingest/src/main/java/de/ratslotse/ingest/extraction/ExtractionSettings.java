package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How files are read: in how many processes, and how much one file may take.
///
/// @param workers processes that read at the same time
/// @param memory heap of each
/// @param timeout wall clock for one file, without text recognition
/// @param maxFileSize larger files are not opened
/// @param maxText characters of text read out of one file
/// @param maxPages files with more pages are not read
/// @param idle after this long without work a process ends
/// @param filesPerWorker after this many files a process is replaced by a fresh one
/// @param ocr whether pages without text are read by text recognition, where it is installed
/// @param ocrPageTimeout for the text recognition of one page
/// @param ocrFileTimeout for the text recognition of one file; pages beyond it stay unread, with a note
@ConfigurationProperties("ratslotse.extraction")
public record ExtractionSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("512MB") DataSize memory,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("200MB") DataSize maxFileSize,
        @DefaultValue("20000000") int maxText,
        @DefaultValue("5000") int maxPages,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("500") int filesPerWorker,
        @DefaultValue("true") boolean ocr,
        @DefaultValue("60s") Duration ocrPageTimeout,
        @DefaultValue("10m") Duration ocrFileTimeout) {

    /// Files inside one file that are unpacked.
    private static final int ATTACHMENTS = 200;

    public ExtractionSettings {
        if (workers < 1 || filesPerWorker < 1) {
            throw new IllegalArgumentException("ratslotse.extraction: workers and files-per-worker must be 1 or more");
        }
    }

    public static ExtractionSettings defaults() {
        return new ExtractionSettings(
                2,
                DataSize.ofMegabytes(512),
                Duration.ofSeconds(60),
                DataSize.ofMegabytes(200),
                20_000_000,
                5_000,
                Duration.ofSeconds(60),
                500,
                true,
                Duration.ofSeconds(60),
                Duration.ofMinutes(10));
    }

    /// The same with another number of processes.
    public ExtractionSettings withWorkers(int number) {
        return new ExtractionSettings(
                number,
                memory,
                timeout,
                maxFileSize,
                maxText,
                maxPages,
                idle,
                filesPerWorker,
                ocr,
                ocrPageTimeout,
                ocrFileTimeout);
    }

    ReadingLimits limits() {
        return new ReadingLimits(maxPages, maxText, ATTACHMENTS, ocrPageTimeout, ocrFileTimeout);
    }
}
