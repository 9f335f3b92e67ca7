package de.ratslotse.retrieval.corpus;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Every file that a source shows, with its outcome. Ingest writes it; the admin pages read it.
public final class SourceItems {

    private static final String LIST = """
            select * from source_item
            where body_id = coalesce(:body, body_id)
              and (:every or outcome = any (:outcomes))
              and (cast(:path as text) is null or position(lower(:path) in lower(path)) > 0)
            order by changed desc, id desc
            offset :offset limit :limit
            """;
    private static final String COUNT = """
            select count(*) from source_item
            where body_id = coalesce(:body, body_id)
              and (:every or outcome = any (:outcomes))
              and (cast(:path as text) is null or position(lower(:path) in lower(path)) > 0)
            """;
    private static final String TOTALS = """
            select outcome, count(*) files from source_item
            where body_id = coalesce(:body, body_id) and outcome is not null group by outcome
            """;
    private static final String FIND = "select * from source_item where id = :id";
    private static final String OF_SOURCE =
            "select * from source_item where body_id = :body and source = :source order by path";
    private static final String OF_FILE =
            "select * from source_item where body_id = :body and file_id = :file order by id";
    private static final String SEEN = """
            insert into source_item (body_id, source, path, container, scope, size, modified, run_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (body_id, source, path) do update
            set outcome = null, container = excluded.container, run_id = excluded.run_id, size = excluded.size,
                modified = excluded.modified
            """;
    private static final String SAVE = """
            insert into source_item (body_id, source, path, container, scope, size, modified, sha256, file_id, outcome,
                reason, arguments, run_id)
            values (:body, :source, :path, :container, :scope, :size, :modified, :sha256, :file, :outcome,
                :reason, :arguments, :run)
            on conflict (body_id, source, path) do update
            set container = excluded.container, scope = excluded.scope, size = excluded.size,
                modified = excluded.modified, sha256 = excluded.sha256, file_id = excluded.file_id,
                outcome = excluded.outcome, reason = excluded.reason, arguments = excluded.arguments,
                run_id = excluded.run_id, attempts = source_item.attempts + 1, changed = now()
            """;
    private static final String REMOVE =
            "delete from source_item where body_id = :body and source = :source and path = :path";
    private static final String RELEASED =
            "select exists (select from source_item where body_id = :body and released = :sha256)";
    private static final String RELEASE = "update source_item set released = sha256 where id = :id";
    private static final String FORGET = "update source_item set outcome = null where id = :id";
    private static final String PROMOTE = "update source_item set outcome = 'INGESTED', reason = null where id = :id";
    private static final String CHANGE_SCOPE = "update source_item set scope = :scope, run_id = :run where id = :id";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CorpusTransactions transactions;

    SourceItems(JdbcClient jdbc, DataSource dataSource, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(dataSource);
        this.transactions = transactions;
    }

    /// The latest first.
    public List<SourceItem> list(Access access, ItemFilter filter, int offset, int limit) {
        return transactions.call(
                access,
                () -> filtered(LIST, filter)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(SourceItemRow::item)
                        .list());
    }

    public int count(Access access, ItemFilter filter) {
        return transactions.call(
                access, () -> filtered(COUNT, filter).query(Integer.class).single());
    }

    /// How many files ended how.
    public Map<Outcome, Integer> totals(Access access, OptionalLong body) {
        Map<Outcome, Integer> totals = new EnumMap<>(Outcome.class);
        transactions.run(
                access,
                () -> jdbc.sql(TOTALS)
                        .param("body", Sql.nullable(body), Types.BIGINT)
                        .query(row -> {
                            totals.put(Outcome.valueOf(row.getString("outcome")), row.getInt("files"));
                        }));
        return totals;
    }

    public Optional<SourceItem> find(Access access, long id) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND).param("id", id).query(SourceItemRow::item).optional());
    }

    /// Everything known of one source, by path.
    public List<SourceItem> ofSource(long bodyId, String source) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(OF_SOURCE)
                        .param("body", bodyId)
                        .param("source", Sql.text(source))
                        .query(SourceItemRow::item)
                        .list());
    }

    /// The items that became this file, the first one first.
    public List<SourceItem> ofFile(long bodyId, UUID file) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(OF_FILE)
                        .param("body", bodyId)
                        .param("file", file)
                        .query(SourceItemRow::item)
                        .list());
    }

    /// Notes files that are to be read: unfinished until [#save].
    public void seen(List<SourceItem> items) {
        transactions.run(
                Access.operator(),
                () -> batches.batchUpdate(SEEN, items, BATCH, (row, item) -> {
                    row.setLong(1, item.bodyId());
                    row.setString(2, Sql.text(item.source()));
                    row.setString(3, Sql.text(item.path()));
                    row.setString(4, item.container().map(Sql::text).orElse(null));
                    row.setString(5, item.scope().key());
                    row.setLong(6, item.size());
                    row.setTimestamp(7, Timestamp.from(item.modified()));
                    row.setLong(8, item.runId());
                }));
    }

    /// Writes how the item ended. The id of the argument does not count; body, source and path do.
    public void save(SourceItem item) {
        transactions.run(
                Access.operator(),
                () -> key(SAVE, item)
                        .param("container", item.container().map(Sql::text).orElse(null), Types.VARCHAR)
                        .param("scope", item.scope().key())
                        .param("size", item.size())
                        .param("modified", Timestamp.from(item.modified()))
                        .param("sha256", item.sha256().orElse(null), Types.VARCHAR)
                        .param("file", item.fileId().orElse(null), Types.OTHER)
                        .param("outcome", item.outcome().map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("reason", item.reason().map(Reason::key).orElse(null), Types.VARCHAR)
                        .param("arguments", SourceItemRow.arguments(item.reason()))
                        .param("run", item.runId())
                        .update());
    }

    public void remove(SourceItem item) {
        transactions.run(Access.operator(), () -> key(REMOVE, item).update());
    }

    /// Whether a person looked at these bytes and released them.
    public boolean released(long bodyId, String sha256) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(RELEASED)
                        .param("body", bodyId)
                        .param("sha256", sha256)
                        .query(Boolean.class)
                        .single());
    }

    /// Notes that a person looked at the bytes and found them fit for the scope that their source has.
    public void release(long id) {
        transactions.run(
                Access.operator(), () -> jdbc.sql(RELEASE).param("id", id).update());
    }

    /// Makes the next run read this file again, though it did not change.
    public void forget(long id) {
        transactions.run(
                Access.operator(), () -> jdbc.sql(FORGET).param("id", id).update());
    }

    /// Makes a duplicate the file's first path, since the first is gone.
    public void promote(long id) {
        transactions.run(
                Access.operator(), () -> jdbc.sql(PROMOTE).param("id", id).update());
    }

    /// The same bytes are declared for others than before.
    public void changeScope(long id, Scope scope, long run) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(CHANGE_SCOPE)
                        .param("id", id)
                        .param("scope", scope.key())
                        .param("run", run)
                        .update());
    }

    private JdbcClient.StatementSpec key(String sql, SourceItem item) {
        return jdbc.sql(sql)
                .param("body", item.bodyId())
                .param("source", Sql.text(item.source()))
                .param("path", Sql.text(item.path()));
    }

    private JdbcClient.StatementSpec filtered(String sql, ItemFilter filter) {
        String[] outcomes = filter.outcomes().stream().map(Enum::name).toArray(String[]::new);
        return jdbc.sql(sql)
                .param("body", Sql.nullable(filter.body()), Types.BIGINT)
                .param("every", outcomes.length == 0)
                .param("outcomes", outcomes)
                .param("path", filter.path().orElse(null), Types.VARCHAR);
    }
}
