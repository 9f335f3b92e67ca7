package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Stored;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/// Copies a file into the store as it is at one moment: one that changes while it is read is tried again.
final class StableCopy {

    private static final int TRIES = 3;

    private final FileStore store;

    StableCopy(FileStore store) {
        this.store = store;
    }

    /// @throws RunFailure if no file can be copied: the folder is gone or the disk full
    Copy of(Path folder, Work work) {
        try {
            for (int i = 0; i < TRIES; i++) {
                BasicFileAttributes before = attributes(work.file());
                Stored stored = store.put(work.file());
                BasicFileAttributes after = attributes(work.file());
                if (same(before, after) && stored.size() == after.size()) {
                    return new Copied(stored);
                }
            }
            return new Failed(Reason.of("unreadable.changing"));
        } catch (IOException e) {
            return failed(folder, e);
        }
    }

    private static Failed failed(Path folder, IOException failure) {
        if (!Files.isDirectory(folder)) {
            throw new RunFailure(Reason.of("folder.vanished", folder.toString()));
        }
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left")
                || message.contains("disk quota")
                || message.contains("not enough space")) {
            throw new RunFailure(Reason.of("disk.full"));
        }
        return switch (failure) {
            case NoSuchFileException _ -> new Failed(Reason.of("unreadable.vanished"));
            case AccessDeniedException _ -> new Failed(Reason.of("unreadable.permission"));
            default -> new Failed(Reason.of("unreadable.device", message));
        };
    }

    private static boolean same(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime());
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /// What became of a copy.
    sealed interface Copy {}

    record Copied(Stored stored) implements Copy {}

    record Failed(Reason reason) implements Copy {}
}
