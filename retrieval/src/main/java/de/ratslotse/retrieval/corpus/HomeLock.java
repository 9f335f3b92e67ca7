package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One process per data folder. The system gives the lock back when the process ends, however it ends.
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    static HomeLock take(Home home) {
        try {
            OwnerOnly.folder(home.path());
            return lock(home, home.path().resolve("lock"));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder %s cannot be written (%s). Please choose another one with RATSLOTSE_HOME."
                            .formatted(home.path(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock of the data folder cannot be released", e);
        }
    }

    private static HomeLock lock(Home home, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            channel.close();
            throw new StartRefused(
                    "Another Ratslotse is running on the data folder %s. Stop that one, or choose another folder with RATSLOTSE_HOME."
                            .formatted(home.path()));
        }
        return new HomeLock(channel);
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
