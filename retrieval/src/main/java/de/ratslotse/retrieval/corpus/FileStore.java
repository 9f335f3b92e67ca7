package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The bytes of the files, under their SHA-256. A file is there whole or not at all, also after a power cut: it is
/// written beside its place, forced to the disk, and renamed.
public final class FileStore {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Path incoming;

    FileStore(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /// Clears what an interrupted write left.
    void open() throws IOException {
        Files.createDirectories(incoming);
        try (Stream<Path> leftovers = Files.list(incoming)) {
            for (Path leftover : leftovers.toList()) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /// Copies the bytes of a file into the store; the same bytes are stored once.
    public Stored put(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return put(in);
        }
    }

    /// Reads to the end; does not close.
    public Stored put(InputStream content) throws IOException {
        Path temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            Stored stored = write(content, temporary);
            settle(temporary, stored);
            return stored;
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Where these bytes lie, if they do.
    public Path path(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("'%s' is not a SHA-256".formatted(sha256));
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    public boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    /// Nothing happens if they are not there.
    public void delete(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("The stored file %s cannot be deleted".formatted(sha256), e);
        }
    }

    /// The SHA-256 of everything that is stored.
    public List<String> all() throws IOException {
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> SHA256.matcher(name).matches())
                    .toList();
        }
    }

    private void settle(Path temporary, Stored stored) throws IOException {
        Path place = path(stored.sha256());
        if (Files.isRegularFile(place) && Files.size(place) == stored.size()) {
            return;
        }
        Path parent = folder.resolve(stored.sha256().substring(0, 2));
        Files.createDirectories(parent);
        Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(parent);
    }

    private static Stored write(InputStream content, Path temporary) throws IOException {
        MessageDigest digest = sha256();
        DigestInputStream in = new DigestInputStream(content, digest);
        try (FileChannel channel =
                        FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            long size = in.transferTo(out);
            channel.force(true);
            return new Stored(HexFormat.of().formatHex(digest.digest()), size);
        }
    }

    /// A renamed file survives a power cut only when its folder is on the disk too. Windows knows no such thing.
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            System.getLogger(FileStore.class.getName()).log(System.Logger.Level.DEBUG, "No fsync of a folder here", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
