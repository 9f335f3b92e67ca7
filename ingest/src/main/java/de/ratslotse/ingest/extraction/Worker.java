package de.ratslotse.ingest.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// One reading process, seen from the application. Used by one thread at a time; [#endIfOverdue] by another.
final class Worker {

    /// The exit status of `-XX:+ExitOnOutOfMemoryError`.
    private static final int OUT_OF_MEMORY = 3;

    private static final int LONGEST_ANSWER = 256 << 20;
    private static final int LAST_WORDS = 2_000;

    private final Process process;
    private final Path folder;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final StringBuilder lastWords = new StringBuilder();
    private int files;
    private volatile long deadline = Long.MAX_VALUE;
    private volatile boolean overdue;
    private volatile long idleSince = System.nanoTime();

    /// Starts the process and waits until it is ready.
    Worker(WorkerCommand command, Path folder, Path fonts, Duration patience) throws IOException {
        this.folder = folder;
        Files.createDirectories(work());
        this.process = command.process(folder, fonts).start();
        this.out = new DataOutputStream(process.getOutputStream());
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        Thread.ofVirtual().name("extraction-stderr").start(this::drain);
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /// Waits for the process to say that it is there.
    void greet() throws IOException {
        try {
            Frames.read(in, 0);
        } catch (IOException e) {
            end();
            throw new IOException("The reading process did not start: " + lastWords(), e);
        }
        deadline = Long.MAX_VALUE;
    }

    /// Has a file read. After any answer but [Answer.Read] the process is gone.
    Answer read(ReadingRequest request, Duration limit) {
        boolean fresh = files == 0;
        files++;
        long start = System.nanoTime();
        deadline = start + limit.toNanos();
        try {
            Frames.write(out, Frames.REQUEST, Wire.bytes(request));
            Frames.Frame frame = Frames.read(in, LONGEST_ANSWER);
            while (frame.kind() == Frames.RECOGNISING) {
                int pages = ByteBuffer.wrap(frame.content()).getInt();
                deadline = System.nanoTime()
                        + limit.plus(recognition(request, pages)).toNanos();
                frame = Frames.read(in, LONGEST_ANSWER);
            }
            return new Answer.Read(Wire.extraction(frame.content()));
        } catch (IOException | RuntimeException e) {
            return death(fresh);
        } finally {
            deadline = Long.MAX_VALUE;
            idleSince = System.nanoTime();
        }
    }

    private static Duration recognition(ReadingRequest request, int pages) {
        Duration all = request.limits().ocrPage().multipliedBy(Math.max(0, pages));
        Duration most = request.limits().ocrFile();
        return all.compareTo(most) < 0 ? all : most;
    }

    private Answer death(boolean fresh) {
        if (overdue) {
            end();
            return new Answer.TooSlow();
        }
        int exit = exit();
        end();
        return exit == OUT_OF_MEMORY ? new Answer.OutOfMemory(fresh) : new Answer.Died();
    }

    /// The exit status, when the process ends by itself soon; otherwise it speaks nonsense.
    private int exit() {
        try {
            return process.waitFor(2, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /// Kills the process when its file takes too long.
    void endIfOverdue() {
        if (System.nanoTime() - deadline > 0 && deadline != Long.MAX_VALUE) {
            overdue = true;
            kill();
        }
    }

    boolean idleLongerThan(Duration time) {
        return System.nanoTime() - idleSince > time.toNanos();
    }

    int files() {
        return files;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Where the process keeps what belongs to one file.
    Path work() {
        return folder.resolve("tmp");
    }

    /// Ends the process and deletes its folder.
    void end() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TemporaryFolders.delete(folder);
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private void keep(String words) {
        synchronized (lastWords) {
            if (lastWords.length() < LAST_WORDS) {
                lastWords.append(words);
            }
        }
    }

    private String lastWords() {
        synchronized (lastWords) {
            return lastWords.toString().strip();
        }
    }

    private void drain() {
        byte[] buffer = new byte[4_096];
        try (InputStream err = process.getErrorStream()) {
            for (int read = err.read(buffer); read >= 0; read = err.read(buffer)) {
                keep(new String(buffer, 0, read, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            // the process is gone, and with it what it had to say
        }
    }

    /// How the reading of one file ended.
    sealed interface Answer {

        record Read(Extraction extraction) implements Answer {}

        record TooSlow() implements Answer {}

        /// @param fresh whether it was the process's first file, so that no other can be to blame
        record OutOfMemory(boolean fresh) implements Answer {}

        record Died() implements Answer {}
    }
}
