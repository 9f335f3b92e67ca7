package de.ratslotse.retrieval.corpus;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Transactions that carry an identity: the setting `app.scopes`, on which row-level security decides, lives exactly
/// as long as the transaction. Every read and write of the corpus runs in one.
public final class CorpusTransactions {

    private static final String IDENTIFY = "select set_config('app.scopes', :scopes, true)";

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate template;

    CorpusTransactions(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.dataSource = dataSource;
        this.template = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    }

    /// Runs the work in one transaction as this caller. Within an outer one it joins, if that has the same identity.
    ///
    /// @throws IllegalStateException if the outer transaction has another identity or none
    public <T extends @Nullable Object> T call(Access access, Supplier<T> work) {
        Object outer = TransactionSynchronizationManager.getResource(this);
        if (outer != null) {
            return joined(outer, access, work);
        }
        if (TransactionSynchronizationManager.hasResource(dataSource)) {
            throw new IllegalStateException("The transaction that is open has no identity; begin it with one");
        }
        return template.execute(status -> identified(access, work));
    }

    /// Like [#call], without a result.
    public void run(Access access, Runnable work) {
        call(access, () -> {
            work.run();
            return true;
        });
    }

    private static <T extends @Nullable Object> T joined(Object outer, Access access, Supplier<T> work) {
        if (!outer.equals(access)) {
            throw new IllegalStateException("The transaction that is open belongs to another identity");
        }
        return work.get();
    }

    private <T extends @Nullable Object> T identified(Access access, Supplier<T> work) {
        TransactionSynchronizationManager.bindResource(this, access);
        try {
            jdbc.sql(IDENTIFY)
                    .param("scopes", access.setting())
                    .query(String.class)
                    .single();
            return work.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(this);
        }
    }
}
