package de.ratslotse.ingest.extraction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders for the reading processes, named after the process that owns them, so that left-overs can be told.
final class TemporaryFolders {

    private static final String PREFIX = "extraction-";

    private final Path own;

    /// Sweeps what processes that are gone have left, and makes a folder for this one.
    TemporaryFolders(Path parent) {
        try {
            Files.createDirectories(parent);
            sweep(parent);
            own = Files.createTempDirectory(
                    parent, PREFIX + ProcessHandle.current().pid() + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary folder in " + parent, e);
        }
    }

    Path own() {
        return own;
    }

    /// Deletes a folder or file with everything in it; what cannot be deleted is left for the next sweep.
    static void delete(Path path) {
        try (Stream<Path> tree = Files.walk(path)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException e) {
            // the next sweep takes it
        }
    }

    private static void sweep(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            folders.filter(TemporaryFolders::isLeftOver).toList().forEach(TemporaryFolders::delete);
        }
    }

    private static boolean isLeftOver(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,18}-.*")) {
            return false;
        }
        long owner = Long.parseLong(name.substring(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        return owner != ProcessHandle.current().pid() && ProcessHandle.of(owner).isEmpty();
    }
}
