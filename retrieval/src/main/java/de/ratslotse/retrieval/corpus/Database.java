package de.ratslotse.retrieval.corpus;

import javax.sql.DataSource;

/// A database that is migrated, proven to protect its rows, and open for the application's role.
interface Database extends AutoCloseable {

    DataSource dataSource();

    @Override
    void close();
}
