package de.ratslotse.web.security;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Links that let their holder set a passphrase, once and not for long.
public final class OneTimeLinks {

    public static final Duration VALID = Duration.ofHours(24);

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The path of a new link for an account; earlier ones of the account end.
    public String forAccount(long account) {
        jdbc.sql("delete from one_time_link where account_id = :account")
                .param("account", account)
                .update();
        return issue(OptionalLong.of(account));
    }

    /// The path of a new link that makes an administrator; earlier ones end.
    String forAdministrator() {
        jdbc.sql("delete from one_time_link where account_id is null").update();
        return issue(OptionalLong.empty());
    }

    private String issue(OptionalLong account) {
        String token = Secrets.random();
        jdbc.sql("""
                        insert into one_time_link (hash, account_id, expires)
                        values (:hash, :account, now() + make_interval(secs => :seconds))
                        """)
                .param("hash", Secrets.hash(token))
                .param("account", account.isPresent() ? account.getAsLong() : null, java.sql.Types.BIGINT)
                .param("seconds", VALID.toSeconds())
                .update();
        return "/welcome?token=" + token;
    }

    /// Whom a link is for, as long as it may be used.
    Optional<Link> find(String token) {
        return jdbc.sql("""
                        select account_id from one_time_link
                        where hash = :hash and used is null and expires > now()
                        """)
                .param("hash", Secrets.hash(token))
                .query((row, _) -> link(row.getLong("account_id")))
                .optional();
    }

    /// Uses the link up. Of two who try at the same time one gets it.
    Optional<Link> redeem(String token) {
        return jdbc.sql("""
                        update one_time_link set used = now()
                        where hash = :hash and used is null and expires > now() returning account_id
                        """)
                .param("hash", Secrets.hash(token))
                .query((row, _) -> link(row.getLong("account_id")))
                .optional();
    }

    private static Link link(long account) {
        return new Link(account == 0 ? OptionalLong.empty() : OptionalLong.of(account));
    }

    /// @param account empty for the link that makes an administrator
    record Link(OptionalLong account) {}
}
