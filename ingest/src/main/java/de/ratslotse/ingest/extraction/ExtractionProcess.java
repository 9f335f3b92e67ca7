package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The main class of a reading process: takes files from standard input one by one, answers on standard output.
///
/// The process ends when its input ends, when its parent is gone, or when memory runs out. Whatever a library prints
/// goes to standard error; standard output belongs to the protocol.
public final class ExtractionProcess {

    private static final int LONGEST_REQUEST = 1 << 20;
    private static final long PARENT_WATCH_MILLIS = 2_000;

    private ExtractionProcess() {}

    /// @param arguments the process id of the parent
    public static void main(String[] arguments) throws Exception {
        serve(Long.parseLong(arguments[0]), new ContentReading());
    }

    /// Reads files until the parent has no more.
    static void serve(long parent, FileReading reading) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        System.setOut(System.err);
        BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> receive(in, requests));
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> watch(parent));
        Frames.write(out, Frames.READY, new byte[0]);
        while (true) {
            ReadingRequest request = Wire.request(requests.take());
            Frames.write(out, Frames.RESULT, Wire.bytes(read(reading, request, out)));
        }
    }

    private static Extraction read(FileReading reading, ReadingRequest request, DataOutputStream out) {
        try {
            return reading.read(request, pages -> announce(out, pages));
        } catch (UnreadableFile e) {
            return new Extraction.Unreadable(e.outcome(), e.reason(), ContentReading.mediaType(request));
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Throwable e) {
            // a parser may throw whatever it likes, StackOverflowError included: the file is damaged, we are not
            return new Extraction.Unreadable(Outcome.DAMAGED, Reason.of("damaged.file"), Optional.empty());
        }
    }

    private static void announce(DataOutputStream out, int pages) {
        try {
            Frames.write(
                    out,
                    Frames.RECOGNISING,
                    ByteBuffer.allocate(4).putInt(pages).array());
        } catch (IOException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void receive(DataInputStream in, BlockingQueue<byte[]> requests) {
        try {
            while (true) {
                requests.add(Frames.read(in, LONGEST_REQUEST).content());
            }
        } catch (EOFException e) {
            Runtime.getRuntime().halt(0);
        } catch (IOException | RuntimeException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private static void watch(long parent) {
        try {
            while (ProcessHandle.of(parent).map(ProcessHandle::isAlive).orElse(false)) {
                Thread.sleep(PARENT_WATCH_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }
}
