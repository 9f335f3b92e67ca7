package de.ratslotse.ingest.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The reading processes: started when there is work, ended when there is none, replaced when they die or get old.
final class WorkerPool implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);
    private static final long WATCH_MILLIS = 100;

    private final ExtractionSettings settings;
    private final WorkerCommand command;
    private final Path folder;
    private final Semaphore places;
    private final Deque<Worker> idle = new ConcurrentLinkedDeque<>();
    private final Set<Worker> all = ConcurrentHashMap.newKeySet();
    private final AtomicInteger started = new AtomicInteger();
    private final AtomicInteger moved = new AtomicInteger();
    private final ScheduledExecutorService watch;
    private volatile boolean closed;

    WorkerPool(ExtractionSettings settings, WorkerCommand command, Path folder) {
        this.settings = settings;
        this.command = command;
        this.folder = folder;
        this.places = new Semaphore(settings.workers(), true);
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("extraction-watch").factory());
        var _ = watch.scheduleWithFixedDelay(this::watch, WATCH_MILLIS, WATCH_MILLIS, TimeUnit.MILLISECONDS);
    }

    boolean isNetworkIsolated() {
        return !command.prefix().isEmpty();
    }

    int running() {
        return (int) all.stream().filter(Worker::isAlive).count();
    }

    /// Reads a file; a second time when its process died, for it may have been killed from outside, or an earlier file
    /// may be to blame.
    Worker.Answer read(ReadingRequest request) {
        places.acquireUninterruptibly();
        try {
            Worker.Answer answer = readOnce(request);
            boolean again = switch (answer) {
                case Worker.Answer.Died _ -> true;
                case Worker.Answer.OutOfMemory memory -> !memory.fresh();
                case Worker.Answer.Read _, Worker.Answer.TooSlow _ -> false;
            };
            return again ? readOnce(request) : answer;
        } finally {
            places.release();
        }
    }

    private Worker.Answer readOnce(ReadingRequest request) {
        Worker worker = worker();
        Worker.Answer answer = worker.read(request, settings.timeout());
        if (!(answer instanceof Worker.Answer.Read read)) {
            all.remove(worker);
            return answer;
        }
        Worker.Answer kept = new Worker.Answer.Read(withAttachmentsMoved(read.extraction(), worker.work()));
        giveBack(worker);
        return kept;
    }

    private Worker worker() {
        for (Worker worker = idle.pollFirst(); worker != null; worker = idle.pollFirst()) {
            if (worker.isAlive()) {
                return worker;
            }
            discard(worker);
        }
        return start();
    }

    private Worker start() {
        if (closed) {
            throw new ExtractionUnavailable("The reading processes have been ended");
        }
        try {
            Path fonts = Files.createDirectories(folder.resolve("fonts"));
            Worker worker = new Worker(command, folder.resolve("worker-" + started.incrementAndGet()), fonts, START);
            all.add(worker);
            try {
                worker.greet();
            } catch (IOException e) {
                all.remove(worker);
                throw e;
            }
            return worker;
        } catch (IOException e) {
            throw new ExtractionUnavailable("Files cannot be read: the process for it does not start", e);
        }
    }

    private void giveBack(Worker worker) {
        clear(worker.work());
        if (closed || worker.files() >= settings.filesPerWorker()) {
            discard(worker);
        } else {
            idle.addFirst(worker);
        }
    }

    private void discard(Worker worker) {
        all.remove(worker);
        worker.end();
    }

    /// Whatever a parser left behind for the file that was just read.
    private static void clear(Path work) {
        try (var left = Files.list(work)) {
            left.toList().forEach(TemporaryFolders::delete);
        } catch (IOException e) {
            // deleted with the worker's folder
        }
    }

    /// Attachments leave the process's folder, and only what lies in it: a hijacked parser could name any file.
    private Extraction withAttachmentsMoved(Extraction extraction, Path work) {
        if (!(extraction instanceof Extraction.Text text) || text.attachments().isEmpty()) {
            return extraction;
        }
        List<Extraction.Attachment> attachments = new ArrayList<>();
        for (Extraction.Attachment attachment : text.attachments()) {
            boolean own = attachment.content().normalize().startsWith(work)
                    && Files.isRegularFile(attachment.content(), LinkOption.NOFOLLOW_LINKS);
            if (!own) {
                continue;
            }
            try {
                Path folderOfAttachments = Files.createDirectories(folder.resolve("attachments"));
                Path target = folderOfAttachments.resolve(String.valueOf(moved.incrementAndGet()));
                Files.move(attachment.content(), target);
                attachments.add(new Extraction.Attachment(attachment.name(), target));
            } catch (IOException e) {
                throw new ExtractionUnavailable("An attachment cannot be kept", e);
            }
        }
        return new Extraction.Text(
                text.mediaType(), text.language(), text.title(), text.pages(), attachments, text.notes());
    }

    private void watch() {
        for (Worker worker : all) {
            worker.endIfOverdue();
        }
        List<Worker> resting = idle.stream()
                .filter(worker -> worker.idleLongerThan(settings.idle()))
                .toList();
        for (Worker worker : resting) {
            // whoever takes it out of the queue has it
            if (idle.remove(worker)) {
                discard(worker);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        idle.clear();
        for (Worker worker : List.copyOf(all)) {
            discard(worker);
        }
    }
}
