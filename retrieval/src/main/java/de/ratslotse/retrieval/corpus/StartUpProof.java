package de.ratslotse.retrieval.corpus;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Proves, before anything is served, that the database itself keeps rows from those who may not see them.
final class StartUpProof {

    private static final String ROLE = """
            select rolsuper or rolbypassrls or exists (
                select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where nspname = 'public' and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member'))
            from pg_roles where rolname = current_user
            """;
    private static final String UNPROTECTED = """
            select relname from pg_class
            join pg_namespace on pg_namespace.oid = relnamespace
            join pg_attribute on attrelid = pg_class.oid and attname = 'scope' and not attisdropped
            where nspname = 'public' and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)
            order by relname
            """;
    private static final String PROTECTED = """
            select relname from pg_class join pg_namespace on pg_namespace.oid = relnamespace
            where nspname = 'public' and relkind in ('r', 'p') and relrowsecurity order by relname
            """;

    private final JdbcClient application;

    StartUpProof(JdbcClient application) {
        this.application = application;
    }

    /// @throws StartRefused if a row could reach the wrong person
    void check() {
        if (application.sql(ROLE).query(Boolean.class).single()) {
            throw refused("the database role of the application owns tables or may bypass row-level security");
        }
        List<String> unprotected = names(UNPROTECTED);
        if (!unprotected.isEmpty()) {
            throw refused("row-level security is not forced on " + String.join(", ", unprotected));
        }
        List<String> protectedTables = names(PROTECTED);
        if (protectedTables.isEmpty()) {
            throw refused("no table is protected by row-level security");
        }
        protectedTables.forEach(this::showsNothing);
    }

    private List<String> names(String sql) {
        return application.sql(sql).query((row, index) -> row.getString(1)).list();
    }

    private void showsNothing(String table) {
        boolean shows = application
                .sql("select exists (select from \"%s\")".formatted(table))
                .query(Boolean.class)
                .single();
        if (shows) {
            throw refused("a connection without identity sees rows of " + table);
        }
    }

    private static StartRefused refused(String why) {
        return new StartRefused(
                "Ratslotse does not start, because non-public documents would not be safe: %s.".formatted(why));
    }
}
