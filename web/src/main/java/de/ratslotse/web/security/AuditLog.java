package de.ratslotse.web.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what, when. It is only ever added to; the database refuses anything else.
public final class AuditLog {

    private static final int LONGEST_SUBJECT = 500;

    private final JdbcClient jdbc;

    AuditLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param subject what it was done to: a path, a name, an id; never a question or a text
    public void record(Caller caller, Act act, String subject) {
        record(caller.name(), act, subject);
    }

    void record(String account, Act act, String subject) {
        jdbc.sql("insert into audit_entry (account, act, subject) values (:account, :act, :subject)")
                .param("account", line(account))
                .param("act", act.key())
                .param("subject", line(subject))
                .update();
    }

    /// Newest first.
    public List<Entry> entries(int offset, int limit) {
        return jdbc.sql("""
                        select at, account, act, subject from audit_entry
                        order by id desc offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(AuditLog::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Entry(
                at == null ? Instant.EPOCH : at.toInstant(),
                row.getString("account"),
                Act.of(row.getString("act")),
                row.getString("subject"));
    }

    /// One line without control characters, whatever a file is called.
    private static String line(String text) {
        String clean = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
        return clean.length() <= LONGEST_SUBJECT ? clean : clean.substring(0, LONGEST_SUBJECT) + "…";
    }

    /// One line of the log.
    public record Entry(Instant at, String account, Act act, String subject) {}

    /// What can be done that is worth a line.
    public enum Act {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        PASSPHRASE_SET,
        LINK_ISSUED,
        ACCOUNT_CREATED,
        ACCOUNT_CHANGED,
        SESSIONS_ENDED,
        KEY_CREATED,
        KEY_WITHDRAWN,
        RUN_STARTED,
        RUN_STOPPED,
        FILES_UPLOADED,
        FILE_RETRIED,
        FILE_RELEASED,
        FILE_PUBLISHED,
        FILE_MADE_INTERNAL,
        BODY_PUBLISHED,
        BODY_MADE_INTERNAL,
        CORRECTED,
        CORRECTION_WITHDRAWN,
        DRAFT_KEPT,
        DRAFT_RELEASED,
        DRAFT_DELETED,
        EVALUATION_STARTED,
        EVALUATION_DELETED,
        UNKNOWN;

        /// As it stands in the database and in the names of messages.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Act of(String key) {
            for (Act act : values()) {
                if (act.key().equals(key)) {
                    return act;
                }
            }
            return UNKNOWN;
        }
    }
}
