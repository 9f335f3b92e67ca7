package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Keeps what people send: a folder for each body and scope in the data folder, read like any other.
final class Uploads {

    private static final int LONGEST_NAME = 120;

    private final Path uploads;
    private final Path temporary;

    Uploads(Home home) {
        this.uploads = home.uploads();
        this.temporary = home.temporary();
    }

    /// All of them or none.
    Path keep(Body body, Scope scope, List<Upload> files) throws IOException {
        Path folder = uploads.resolve(Long.toString(body.id())).resolve(scope.key());
        Files.createDirectories(folder);
        Files.createDirectories(temporary);
        List<Path> received = new ArrayList<>();
        try {
            for (Upload file : files) {
                received.add(receive(file));
            }
            for (int i = 0; i < files.size(); i++) {
                settle(received.get(i), folder, name(files.get(i).name()));
            }
        } finally {
            for (Path leftover : received) {
                Files.deleteIfExists(leftover);
            }
        }
        return folder;
    }

    private Path receive(Upload file) throws IOException {
        Path received = temporary.resolve(UUID.randomUUID().toString());
        try {
            Files.copy(file.content(), received);
            return received;
        } catch (IOException e) {
            Files.deleteIfExists(received);
            throw e;
        }
    }

    /// The same file sent twice is kept once; another one of the same name gets a number.
    private static void settle(Path received, Path folder, String name) throws IOException {
        Path place = folder.resolve(name);
        for (int i = 2; Files.exists(place); i++) {
            if (Files.mismatch(place, received) == -1) {
                return;
            }
            int dot = name.lastIndexOf('.');
            String number = " (" + i + ")";
            place = folder.resolve(dot > 0 ? name.substring(0, dot) + number + name.substring(dot) : name + number);
        }
        Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /// A browser's name is a text from outside: no folders, no control characters, nothing a system takes for its own.
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}<>:\"|?*]", "_").strip();
        String shown = plain.isEmpty() || plain.startsWith(".") ? "Datei" + plain : plain;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(shown.length() - LONGEST_NAME);
    }
}
