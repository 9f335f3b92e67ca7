package de.ratslotse.web.security;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// The accounts of this installation.
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@-]{1,59}");
    private static final String SELECT = """
            select a.id, a.name, a.role, a.enabled, a.passphrase is not null as passphrase_set, a.epoch, a.last_sign_in,
                   array(select g.entry from account_grant g where g.account_id = a.id) as grants
            from account a
            """;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Accounts(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Whether a name may be given to an account.
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    public Optional<Account> find(long id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id)
                .query(Accounts::account)
                .optional();
    }

    public Optional<Account> named(String name) {
        return jdbc.sql(SELECT + "where a.name_key = :key")
                .param("key", key(name))
                .query(Accounts::account)
                .optional();
    }

    public List<Account> all() {
        return jdbc.sql(SELECT + "order by a.name_key").query(Accounts::account).list();
    }

    /// Empty when the name is taken.
    public Optional<Account> create(String name, Role role, Set<String> grants) {
        if (!isName(name)) {
            throw new IllegalArgumentException("An account cannot be named so");
        }
        try {
            return Optional.ofNullable(transactions.execute(_ -> insert(name.strip(), role, grants)))
                    .flatMap(this::find);
        } catch (DuplicateKeyException _) {
            return Optional.empty();
        }
    }

    private long insert(String name, Role role, Set<String> grants) {
        long id = jdbc.sql("insert into account (name, name_key, role) values (:name, :key, :role) returning id")
                .param("name", name)
                .param("key", key(name))
                .param("role", role.key())
                .query(Long.class)
                .single();
        insertGrants(id, grants);
        return id;
    }

    private void insertGrants(long id, Set<String> grants) {
        for (String grant : grants) {
            jdbc.sql("insert into account_grant (account_id, entry) values (:id, :entry)")
                    .param("id", id)
                    .param("entry", grant)
                    .update();
        }
    }

    /// Changes what an account may do and see, at once, also in sessions that run.
    ///
    /// @return false, and nothing is changed, where no administrator who can sign in would be left
    public boolean change(long id, Role role, boolean enabled, Set<String> grants) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            jdbc.sql("lock table account in share row exclusive mode").update();
            jdbc.sql("""
                            update account set role = :role, enabled = :enabled,
                                   epoch = epoch + case when enabled and not :enabled then 1 else 0 end
                            where id = :id
                            """)
                    .param("id", id)
                    .param("role", role.key())
                    .param("enabled", enabled)
                    .update();
            jdbc.sql("delete from account_grant where account_id = :id")
                    .param("id", id)
                    .update();
            insertGrants(id, grants);
            if (!administratorExists()) {
                status.setRollbackOnly();
                return false;
            }
            return true;
        }));
    }

    /// Whether anyone can sign in as administrator.
    public boolean administratorExists() {
        return jdbc.sql("""
                        select exists (select from account
                            where role = 'administrator' and enabled and passphrase is not null)
                        """).query(Boolean.class).single();
    }

    /// Ends every session of this account.
    public void endSessions(long id) {
        jdbc.sql("update account set epoch = epoch + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /// The hashed passphrase of an account that may sign in.
    Optional<String> passphraseHash(long id) {
        return jdbc.sql("select passphrase from account where id = :id and enabled and passphrase is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /// Sets the passphrase and ends every session of this account.
    void setPassphraseHash(long id, String hash) {
        jdbc.sql("update account set passphrase = :hash, epoch = epoch + 1 where id = :id")
                .param("id", id)
                .param("hash", hash)
                .update();
    }

    void signedIn(long id) {
        jdbc.sql("update account set last_sign_in = now() where id = :id")
                .param("id", id)
                .update();
    }

    static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Array grants = row.getArray("grants");
        Timestamp lastSignIn = row.getTimestamp("last_sign_in");
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                Role.of(row.getString("role")),
                row.getBoolean("enabled"),
                row.getBoolean("passphrase_set"),
                Set.of((String[]) grants.getArray()),
                row.getInt("epoch"),
                Optional.ofNullable(lastSignIn).map(Timestamp::toInstant));
    }
}
