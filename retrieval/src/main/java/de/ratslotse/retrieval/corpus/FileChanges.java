package de.ratslotse.retrieval.corpus;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What changed, for projections that catch up.
///
/// A sequence number is given out before its transaction commits; so only changes of transactions older than the oldest
/// one still running are shown. Nothing is ever skipped; a change may show a moment later than it was made.
public final class FileChanges {

    private static final String SINCE = """
            select transaction::text::bigint transaction, seq, body_id, file_id from file_change
            where transaction < pg_snapshot_xmin(pg_current_snapshot())
              and (transaction, seq) > (cast(cast(:transaction as text) as xid8), cast(:seq as bigint))
            order by file_change.transaction, seq
            limit :limit
            """;

    private final JdbcClient jdbc;

    FileChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next changes after this mark, oldest first.
    public List<FileChange> since(ChangeMark mark, int limit) {
        return jdbc.sql(SINCE)
                .param("transaction", Long.toString(mark.transaction()))
                .param("seq", mark.seq())
                .param("limit", limit)
                .query((row, index) -> new FileChange(
                        new ChangeMark(row.getLong("transaction"), row.getLong("seq")),
                        row.getLong("body_id"),
                        row.getObject("file_id", UUID.class)))
                .list();
    }
}
