package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings the extension for vectors into a database. Where that fails, search goes by words only.
final class VectorExtension {

    private static final Logger LOG = LoggerFactory.getLogger(VectorExtension.class);
    private static final String CONFIG = "select setting from pg_config where name = :name";
    private static final String WORKS = "select ('[1,2]'::halfvec <=> '[1,2]'::halfvec) = 0";

    private VectorExtension() {}

    /// Copies the fetched files into the embedded server's own folders.
    ///
    /// @param fetched has `lib` and `extension`
    static void install(JdbcClient superuser, Path fetched) {
        if (!Files.isDirectory(fetched.resolve("extension")) || !Files.isDirectory(fetched.resolve("lib"))) {
            return;
        }
        try {
            copy(fetched.resolve("lib"), directory(superuser, "PKGLIBDIR"));
            copy(fetched.resolve("extension"), directory(superuser, "SHAREDIR").resolve("extension"));
        } catch (IOException e) {
            LOG.warn("The files of the extension vector could not be copied: {}", e.toString());
        }
    }

    /// @param creator a superuser, or whoever may create extensions
    /// @return whether vectors can be stored and compared
    static boolean create(JdbcClient creator) {
        try {
            creator.sql("create extension if not exists vector").update();
            return works(creator);
        } catch (DataAccessException e) {
            LOG.debug("No extension vector", e);
            return works(creator);
        }
    }

    static boolean works(JdbcClient jdbc) {
        try {
            return jdbc.sql(WORKS).query(Boolean.class).single();
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static Path directory(JdbcClient superuser, String name) {
        return Path.of(
                superuser.sql(CONFIG).param("name", name).query(String.class).single());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Path target = to.resolve(file.getFileName().toString());
            if (Files.exists(target) && Files.mismatch(file, target) == -1) {
                continue;
            }
            Path beside = to.resolve(file.getFileName() + ".new");
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).toList();
        }
    }
}
