package de.ratslotse.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The API keys in use. A key is `rl_<prefix>_<secret>`; only its hash is kept.
public final class ApiKeys {

    /// Enough for every program of a council; a bound against filling the table.
    public static final int MOST_PER_ACCOUNT = 20;

    private static final String MARK = "rl_";
    private static final int PREFIX_BYTES = 6;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    ApiKeys(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /// A new key, told this once; empty when the account has too many.
    public Optional<String> create(long account, String name) {
        if (of(account).size() >= MOST_PER_ACCOUNT) {
            return Optional.empty();
        }
        String prefix = MARK + Secrets.random(PREFIX_BYTES);
        String key = prefix + "_" + Secrets.random();
        jdbc.sql("insert into api_key (account_id, name, prefix, hash) values (:account, :name, :prefix, :hash)")
                .param("account", account)
                .param("name", name)
                .param("prefix", prefix)
                .param("hash", Secrets.hash(key))
                .update();
        return Optional.of(key);
    }

    public List<ApiKey> of(long account) {
        return jdbc.sql("""
                        select id, account_id, name, prefix, created, last_used from api_key
                        where account_id = :account and withdrawn is null order by id
                        """).param("account", account).query(ApiKeys::key).list();
    }

    /// The keys of all accounts.
    public List<ApiKey> all() {
        return jdbc.sql("""
                        select id, account_id, name, prefix, created, last_used from api_key
                        where withdrawn is null order by account_id, id
                        """).query(ApiKeys::key).list();
    }

    /// @return the withdrawn key; empty when the account has no such key
    public Optional<ApiKey> withdraw(long account, long id) {
        return jdbc.sql("""
                        update api_key set withdrawn = now()
                        where id = :id and account_id = :account and withdrawn is null
                        returning id, account_id, name, prefix, created, last_used
                        """)
                .param("id", id)
                .param("account", account)
                .query(ApiKeys::key)
                .optional();
    }

    /// The account whose rights the key carries, as they are now.
    Optional<Caller.Program> caller(String key) {
        if (!key.startsWith(MARK)) {
            return Optional.empty();
        }
        return jdbc.sql("select id, account_id from api_key where hash = :hash and withdrawn is null")
                .param("hash", Secrets.hash(key))
                .query((row, _) -> new Owned(row.getLong("id"), row.getLong("account_id")))
                .optional()
                .flatMap(this::used);
    }

    boolean isInUse(long id) {
        return jdbc.sql("select exists (select from api_key where id = :id and withdrawn is null)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private Optional<Caller.Program> used(Owned key) {
        Optional<Account> owner = accounts.find(key.account()).filter(Account::enabled);
        owner.ifPresent(_ -> noteUse(key.id()));
        return owner.map(account -> new Caller.Program(account, key.id()));
    }

    /// To the minute, so that a busy program does not write with every request.
    private void noteUse(long id) {
        jdbc.sql("""
                        update api_key set last_used = now()
                        where id = :id and (last_used is null or last_used < now() - interval '1 minute')
                        """).param("id", id).update();
    }

    private static ApiKey key(ResultSet row, int number) throws SQLException {
        Timestamp created = row.getTimestamp("created");
        Timestamp used = row.getTimestamp("last_used");
        return new ApiKey(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("name"),
                row.getString("prefix"),
                created == null ? Instant.EPOCH : created.toInstant(),
                Optional.ofNullable(used).map(Timestamp::toInstant));
    }

    private record Owned(long id, long account) {}
}
