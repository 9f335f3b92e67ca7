package de.ratslotse.retrieval.corpus;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Opens the database of an installation: embedded, or the one that is configured. From the roles on the way is the
/// same: migrate as owner, prove as application.
final class Databases {

    private static final Logger LOG = LoggerFactory.getLogger(Databases.class);
    private static final String NAME = "ratslotse";
    private static final int CONNECTIONS = 16;

    private Databases() {}

    static Database open(Home home, CorpusProperties properties) {
        Optional<CorpusProperties.External> external = properties.external();
        return external.isPresent()
                ? external(external.get())
                : embedded(EmbeddedServer.start(home, Map.of()), properties.extension());
    }

    static Database embedded(EmbeddedServer server, Path extension) {
        try {
            Roles roles = Roles.embedded(server, NAME);
            VectorExtension.install(roles.superuser(), extension);
            roles.prepare();
            boolean vectors = VectorExtension.create(roles.superuserIn(NAME));
            server.initialised();
            return opened(roles.owner(), roles.application(), vectors, Optional.of(server));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static Database external(CorpusProperties.External given) {
        Roles.Login application = Roles.login(given.url(), given.user(), given.password());
        Roles.Login owner = Roles.login(given.url(), given.ownerUser(), given.ownerPassword());
        try {
            JdbcClient jdbc = JdbcClient.create(owner.dataSource());
            Roles.createIfMissing(jdbc, application);
            return opened(owner, application, VectorExtension.create(jdbc), Optional.empty());
        } catch (DataAccessException e) {
            throw new StartRefused(
                    "The database %s cannot be used (%s). Please check ratslotse.database.url, user, password, owner-user and owner-password."
                            .formatted(owner.url(), e.getMostSpecificCause().getMessage()),
                    e);
        }
    }

    private static Database opened(
            Roles.Login owner, Roles.Login application, boolean vectors, Optional<EmbeddedServer> server) {
        if (!vectors) {
            LOG.warn("The database has no extension vector (pgvector): search goes by words only."
                    + " The set-up fetches it; after that, start again.");
        }
        new Migrations(owner.dataSource(), application.user()).run(vectors);
        HikariDataSource pool = pool(application);
        try {
            new StartUpProof(JdbcClient.create(pool)).check();
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
        return new Opened(pool, server);
    }

    private static HikariDataSource pool(Roles.Login login) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("corpus");
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(20_000);
        return new HikariDataSource(config);
    }

    private record Opened(HikariDataSource pool, Optional<EmbeddedServer> server) implements Database {

        @Override
        public DataSource dataSource() {
            return pool;
        }

        @Override
        public void close() {
            pool.close();
            server.ifPresent(EmbeddedServer::close);
        }
    }
}
