package de.ratslotse.retrieval.corpus;

import java.nio.file.Path;

/// The data folder: everything that one installation keeps on this machine.
///
/// @param path absolute
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /// The embedded database's own folder.
    public Path postgres() {
        return path.resolve("postgres");
    }

    /// The bytes of the files, under their SHA-256.
    public Path files() {
        return path.resolve("files");
    }

    public Path index() {
        return path.resolve("index");
    }

    public Path models() {
        return path.resolve("models");
    }

    /// The database extension for vectors, as fetched by the set-up.
    public Path pgvector() {
        return path.resolve("pgvector");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    /// What people uploaded, before and after it is ingested.
    public Path uploads() {
        return path.resolve("uploads");
    }

    /// The operator's own templates of briefings and summaries.
    public Path templates() {
        return path.resolve("templates");
    }

    /// Emptied at every start.
    public Path temporary() {
        return path.resolve("tmp");
    }
}
