package de.ratslotse.web.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/// The file by which commands find the running server of a data folder: `server.properties`, readable by its owner
/// only.
///
/// @param token gives the operator's rights over loopback; made anew at every start
record ServerFile(int port, String token) {

    private static final String NAME = "server.properties";

    static Optional<ServerFile> read(Path home) {
        Properties values = new Properties();
        try (InputStream in = Files.newInputStream(home.resolve(NAME))) {
            values.load(in);
            return Optional.of(
                    new ServerFile(Integer.parseInt(values.getProperty("port", "")), values.getProperty("token", "")));
        } catch (IOException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The address a browser opens.
    String page() {
        return "http://127.0.0.1:%d/".formatted(port);
    }

    void write(Path home) {
        Properties values = new Properties();
        values.setProperty("port", Integer.toString(port));
        values.setProperty("token", token);
        Path temporary = home.resolve(NAME + ".new");
        try {
            Files.deleteIfExists(temporary);
            Files.createFile(temporary, ownerOnly());
            try (OutputStream out = Files.newOutputStream(temporary)) {
                values.store(out, null);
            }
            Files.move(
                    temporary, home.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("%s in %s cannot be written".formatted(NAME, home), e);
        }
    }

    static void remove(Path home) {
        try {
            Files.deleteIfExists(home.resolve(NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("%s in %s cannot be removed".formatted(NAME, home), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
