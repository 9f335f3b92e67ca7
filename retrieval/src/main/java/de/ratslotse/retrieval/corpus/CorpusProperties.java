package de.ratslotse.retrieval.corpus;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the corpus lives.
///
/// @param home the data folder
/// @param database an external PostgreSQL; absent means the embedded one
/// @param pgvector the fetched extension, for the embedded database
@ConfigurationProperties("ratslotse")
record CorpusProperties(
        @DefaultValue("data") Path home,
        @Nullable External database,
        @Nullable Path pgvector) {

    Optional<External> external() {
        return Optional.ofNullable(database).filter(given -> given.url() != null);
    }

    Path extension() {
        return pgvector == null ? new Home(home).pgvector() : pgvector;
    }

    /// @param user the application's role, which owns nothing
    /// @param ownerUser owns the tables and runs the migrations
    record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String ownerUser,
            @Nullable String ownerPassword) {}
}
