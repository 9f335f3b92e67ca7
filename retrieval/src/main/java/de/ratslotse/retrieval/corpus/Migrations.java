package de.ratslotse.retrieval.corpus;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Brings the tables up to date, as their owner, and lets the application's role work with them.
final class Migrations {

    private static final String HISTORY = "flyway_schema_history";
    private static final String VECTOR_HISTORY = "flyway_vector_history";

    private final DataSource owner;
    private final JdbcClient jdbc;
    private final String application;

    /// @param application the application's role
    Migrations(DataSource owner, String application) {
        this.owner = owner;
        this.jdbc = JdbcClient.create(owner);
        this.application = '"' + application.replace("\"", "\"\"") + '"';
    }

    void run(boolean vectors) {
        grant();
        migrate("classpath:db/migration", HISTORY);
        keepHistory(HISTORY);
        if (vectors) {
            migrate("classpath:db/vector", VECTOR_HISTORY);
            keepHistory(VECTOR_HISTORY);
        }
    }

    private void grant() {
        jdbc.sql("grant usage on schema public to " + application).update();
        jdbc.sql("alter default privileges in schema public grant select, insert, update, delete on tables to "
                        + application)
                .update();
        jdbc.sql("alter default privileges in schema public grant usage, select on sequences to " + application)
                .update();
    }

    private void migrate(String location, String history) {
        Flyway.configure()
                .dataSource(owner)
                .locations(location)
                .table(history)
                .outOfOrder(true)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private void keepHistory(String table) {
        jdbc.sql("revoke all on %s from %s".formatted(table, application)).update();
    }
}
