package de.ratslotse.retrieval.drafting;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Notices that a file has gone or been closed since something was read: what the register had from it may stand in
/// words that cite nothing.
final class Withdrawals {

    /// Changes that were not to be seen then, of files that not everybody may see now.
    private static final String SINCE = """
            select exists (
                select from file_change changed
                where changed.transaction >= pg_snapshot_xmin(cast(:then as pg_snapshot))
                  and not pg_visible_in_snapshot(changed.transaction, cast(:then as pg_snapshot))
                  and changed.body_id = :body
                  and not exists (
                      select from council_file
                      where body_id = changed.body_id and id = changed.file_id and scope = 'public'))
            """;

    private final JdbcClient jdbc;

    Withdrawals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is to be seen now.
    String now() {
        return jdbc.sql("select pg_current_snapshot()::text")
                .query(String.class)
                .single();
    }

    /// @param then as [#now] told it
    boolean since(String then, long body) {
        return jdbc.sql(SINCE)
                .param("then", then)
                .param("body", body)
                .query(Boolean.class)
                .single();
    }
}
