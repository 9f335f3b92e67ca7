package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.Extraction.Unreadable;
import de.ratslotse.ingest.extraction.pdf.Tesseract;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Reads files in child processes, so that nothing in a file can harm the application: not its memory, its time, its
/// threads or its secrets.
///
/// Safe for many threads; as many files are read at a time as there are workers.
public final class ChildProcessExtractor implements Extractor, AutoCloseable {

    private final ExtractionSettings settings;
    private final TemporaryFolders folders;
    private final Optional<Tesseract> tesseract;
    private final WorkerPool pool;

    /// @param temporary the parent of the folders in which the processes work
    public ChildProcessExtractor(ExtractionSettings settings, Path temporary) {
        this(settings, temporary, ExtractionProcess.class);
    }

    ChildProcessExtractor(ExtractionSettings settings, Path temporary, Class<?> mainClass) {
        this.settings = settings;
        this.folders = new TemporaryFolders(temporary.toAbsolutePath());
        this.tesseract = settings.ocr() ? Tesseract.installed() : Optional.empty();
        WorkerCommand command = WorkerCommand.of(
                NetworkIsolation.prefix(), mainClass, settings.memory().toMegabytes());
        this.pool = new WorkerPool(settings, command, folders.own());
    }

    /// What the status page tells.
    public ExtractionState state() {
        return new ExtractionState(
                pool.isNetworkIsolated(), settings.workers(), pool.running(), tesseract.map(Tesseract::languages));
    }

    /// {@inheritDoc}
    ///
    /// @throws ExtractionUnavailable when no process can be started
    @Override
    public Extraction extract(Path content, String name) {
        Optional<Unreadable> refused = refused(content);
        if (refused.isPresent()) {
            return refused.get();
        }
        ReadingRequest request = new ReadingRequest(
                content.toAbsolutePath(),
                name,
                tesseract.map(Tesseract::languages).orElse(""),
                settings.limits());
        return switch (pool.read(request)) {
            case Worker.Answer.Read read -> read.extraction();
            case Worker.Answer.TooSlow _ ->
                unreadable(
                        Outcome.TOO_SLOW,
                        "too_slow.file",
                        String.valueOf(settings.timeout().toSeconds()));
            case Worker.Answer.OutOfMemory _ ->
                unreadable(
                        Outcome.TOO_LARGE,
                        "too_large.memory",
                        String.valueOf(settings.memory().toMegabytes()));
            case Worker.Answer.Died _ -> unreadable(Outcome.DAMAGED, "damaged.crash");
        };
    }

    @Override
    public boolean recognises() {
        return tesseract.isPresent();
    }

    private Optional<Unreadable> refused(Path content) {
        if (!Files.exists(content)) {
            return Optional.of(unreadable(Outcome.UNREADABLE, "unreadable.gone"));
        }
        if (!Files.isRegularFile(content) || !Files.isReadable(content)) {
            return Optional.of(unreadable(Outcome.UNREADABLE, "unreadable.permission"));
        }
        try {
            long size = Files.size(content);
            if (size == 0) {
                return Optional.of(unreadable(Outcome.EMPTY, "empty.file"));
            }
            if (size > settings.maxFileSize().toBytes()) {
                return Optional.of(unreadable(
                        Outcome.TOO_LARGE,
                        "too_large.file",
                        String.valueOf(size / (1 << 20)),
                        String.valueOf(settings.maxFileSize().toMegabytes())));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unreadable(Outcome.UNREADABLE, "unreadable.permission"));
        }
    }

    private static Unreadable unreadable(Outcome outcome, String key, String... arguments) {
        return new Unreadable(outcome, Reason.of(key, arguments), Optional.empty());
    }

    @Override
    public void close() {
        pool.close();
        TemporaryFolders.delete(folders.own());
    }
}
