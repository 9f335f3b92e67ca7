package de.ratslotse.retrieval.corpus;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Who works with the embedded database: a superuser for the extension, the owner of the tables for the migrations, and
/// the application, which owns nothing.
record Roles(Login administration, Login owner, Login application) {

    static Roles embedded(EmbeddedServer server, String database) {
        Credentials credentials = server.credentials();
        String url = server.url(database);
        return new Roles(
                new Login(server.url("postgres"), Credentials.SUPERUSER, credentials.superuserPassword()),
                new Login(url, Credentials.OWNER, credentials.ownerPassword()),
                new Login(url, Credentials.APPLICATION, credentials.applicationPassword()));
    }

    static Login login(@Nullable String url, @Nullable String user, @Nullable String password) {
        if (url == null || user == null || password == null) {
            throw new StartRefused("An external database needs ratslotse.database.url, user, password, owner-user and"
                    + " owner-password; at least one of them is missing.");
        }
        return new Login(url, user, password);
    }

    JdbcClient superuser() {
        return JdbcClient.create(administration.dataSource());
    }

    JdbcClient superuserIn(String database) {
        String url = administration.url().replaceFirst("/[^/]*$", "/" + database);
        return JdbcClient.create(new Login(url, administration.user(), administration.password()).dataSource());
    }

    /// Makes the roles and the database, where they are missing.
    void prepare() {
        JdbcClient superuser = superuser();
        createIfMissing(superuser, owner);
        createIfMissing(superuser, application);
        String database = owner.url().substring(owner.url().lastIndexOf('/') + 1);
        boolean exists = superuser
                .sql("select exists (select from pg_database where datname = :name)")
                .param("name", database)
                .query(Boolean.class)
                .single();
        if (!exists) {
            superuser
                    .sql("create database %s owner %s".formatted(quoted(database), quoted(owner.user())))
                    .update();
        }
    }

    static void createIfMissing(JdbcClient creator, Login login) {
        boolean exists = creator.sql("select exists (select from pg_roles where rolname = :name)")
                .param("name", login.user())
                .query(Boolean.class)
                .single();
        if (exists) {
            return;
        }
        try {
            creator.sql("create role %s login nosuperuser nobypassrls password '%s'"
                            .formatted(quoted(login.user()), login.password().replace("'", "''")))
                    .update();
        } catch (DataAccessException e) {
            throw new StartRefused(
                    "The database has no role %s and it cannot be created; please create it.".formatted(login.user()),
                    e);
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /// A role and where it works.
    record Login(String url, String user, String password) {

        DataSource dataSource() {
            return new DriverManagerDataSource(url, user, password);
        }
    }
}
