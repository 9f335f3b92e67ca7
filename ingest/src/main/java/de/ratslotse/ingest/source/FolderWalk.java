package de.ratslotse.ingest.source;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One walk through a folder. Links are not followed, except to a file within the folder; pipes and devices are not
/// opened; what file managers leave behind is passed over.
final class FolderWalk implements FileVisitor<Path> {

    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".localized");

    private final Path folder;
    private final Path real;
    private final List<Path> excluded;
    private final Set<String> paths = new HashSet<>();
    private final List<FoundFile> files = new ArrayList<>();
    private final List<SkippedFile> skipped = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    FolderWalk(Path folder, List<Path> excluded) throws IOException {
        this.folder = folder;
        this.real = folder.toRealPath();
        this.excluded = excluded;
    }

    Listing.Listed listed() {
        files.sort(Comparator.comparing(FoundFile::path));
        return new Listing.Listed(files, skipped, unreadable);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean own = excluded.stream().anyMatch(path -> path.equals(directory) && !path.equals(folder));
        return own ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isSymbolicLink()) {
            link(file);
        } else if (!attributes.isRegularFile()) {
            skipped.add(new SkippedFile(path(file), Outcome.UNSUPPORTED, Reason.of("unsupported.special")));
        } else if (!litter(file)) {
            found(file, attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(folder)) {
            throw failure;
        }
        skipped.add(new SkippedFile(path(file), Outcome.UNREADABLE, Reason.of("unreadable.permission")));
        unreadable.add(path(file) + "/");
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
        if (failure != null) {
            visitFileFailed(directory, failure);
        }
        return FileVisitResult.CONTINUE;
    }

    private void link(Path file) {
        try {
            Path target = file.toRealPath();
            BasicFileAttributes attributes = Files.readAttributes(target, BasicFileAttributes.class);
            if (target.startsWith(real) && attributes.isRegularFile()) {
                found(file, attributes);
                return;
            }
        } catch (IOException e) {
            // A link into nowhere is a link that is not followed.
        }
        skipped.add(new SkippedFile(path(file), Outcome.UNREADABLE, Reason.of("unreadable.link")));
    }

    private void found(Path file, BasicFileAttributes attributes) {
        files.add(new FoundFile(
                file,
                path(file),
                attributes.size(),
                attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS)));
    }

    private static boolean litter(Path file) {
        String name = file.getFileName().toString();
        return LITTER.contains(name) || name.startsWith("._") || name.startsWith("~$");
    }

    /// Two names that this system's encoding cannot tell apart still are two paths.
    private String path(Path file) {
        String relative = folder.relativize(file).toString().replace(File.separatorChar, '/');
        String path = relative;
        for (int i = 2; !paths.add(path); i++) {
            path = relative + " (" + i + ")";
        }
        return path;
    }
}
