package de.ratslotse.retrieval.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The runs of ingest and their reports. For the operator and administrators, who see every scope.
public final class IngestRuns {

    private static final String BEGIN = """
            insert into ingest_run (body_id, source, declared, state) values (:body, :source, :scope, 'RUNNING')
            returning id
            """;
    private static final String END = """
            update ingest_run
            set ended = now(), state = :state, reason = :reason, arguments = :arguments
            where id = :id
            """;
    private static final String UNCHANGED = "update ingest_run set unchanged = :files where id = :id";
    private static final String COUNTS = "update ingest_run set counts = cast(:counts as jsonb) where id = :id";
    private static final String READ_COUNTS =
            "select counts::text from ingest_run where id = :id and counts is not null";
    private static final String INTERRUPTED =
            "update ingest_run set ended = now(), state = 'INTERRUPTED' where state = 'RUNNING'";
    private static final String FIND = "select * from ingest_run where id = :id";
    private static final String LIST = "select * from ingest_run order by id desc offset :offset limit :limit";
    private static final String NOTE = """
            insert into run_file (body_id, run_id, path, outcome, reason, arguments, pages, passages)
            select body_id, id, :path, :outcome, :reason, :arguments, :pages, :passages
            from ingest_run where id = :run
            on conflict (body_id, run_id, path) do update
            set outcome = excluded.outcome, reason = excluded.reason, arguments = excluded.arguments,
                pages = excluded.pages, passages = excluded.passages
            """;
    private static final String LATEST =
            "select * from ingest_run where body_id = :body and source = :source order by id desc limit 1";
    private static final String REPORT = """
            select path, outcome, reason, arguments, pages, passages from run_file where run_id = :run
            union all
            select i.path, 'UNCHANGED', i.reason, i.arguments, coalesce(f.pages, 0),
                (select count(*) from passage p where p.body_id = i.body_id and p.file_id = i.file_id)
            from source_item i
            join ingest_run r on r.id = :run and r.body_id = i.body_id and r.source = i.source
            left join council_file f on f.body_id = i.body_id and f.id = i.file_id
            where i.outcome is not null
              and not exists (select from run_file n where n.run_id = r.id and n.path = i.path)
              and not exists (select from ingest_run n
                  where n.body_id = r.body_id and n.source = r.source and n.id > r.id)
            order by path
            """;
    private static final String FILES =
            "select * from run_file where run_id = :run order by path offset :offset limit :limit";
    private static final String TOTALS =
            "select outcome, count(*) files from run_file where run_id = :run group by outcome";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    IngestRuns(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// @return the new run's id
    public long begin(long bodyId, String source, Scope scope) {
        return jdbc.sql(BEGIN)
                .param("body", bodyId)
                .param("source", Sql.text(source))
                .param("scope", scope.key())
                .query(Long.class)
                .single();
    }

    /// How many objects of a feed a run read, as JSON.
    public void counts(long id, String json) {
        jdbc.sql(COUNTS).param("counts", json).param("id", id).update();
    }

    public Optional<String> counts(long id) {
        return jdbc.sql(READ_COUNTS)
                .param("id", id)
                .query((row, index) -> row.getString("counts"))
                .optional();
    }

    public void end(long id, IngestRun.State state, Optional<Reason> reason) {
        jdbc.sql(END)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason.map(Reason::key).orElse(null), Types.VARCHAR)
                .param("arguments", SourceItemRow.arguments(reason))
                .update();
    }

    /// How many files were as before; they have no [RunFile].
    public void unchanged(long id, int files) {
        jdbc.sql(UNCHANGED).param("id", id).param("files", files).update();
    }

    /// Ends runs that the last process left running.
    ///
    /// @return how many there were
    public int recover() {
        return jdbc.sql(INTERRUPTED).update();
    }

    public Optional<IngestRun> find(long id) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(FIND).param("id", id).query(this::run).optional());
    }

    /// The latest first.
    public List<IngestRun> list(int offset, int limit) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(LIST)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(this::run)
                        .list());
    }

    /// Adds a file to the run's report.
    public void note(long run, RunFile file) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(NOTE)
                        .param("run", run)
                        .param("path", Sql.text(file.path()))
                        .param("outcome", file.outcome().name())
                        .param("reason", file.reason().map(Reason::key).orElse(null), Types.VARCHAR)
                        .param("arguments", SourceItemRow.arguments(file.reason()))
                        .param("pages", file.pages())
                        .param("passages", file.passages())
                        .update());
    }

    /// The files that a run touched, by path; the unchanged are only counted.
    public List<RunFile> files(long run, int offset, int limit) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(FILES)
                        .param("run", run)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(IngestRuns::file)
                        .list());
    }

    /// Every file of the run by path; the unchanged ones too, if this was their source's last run.
    public List<RunFile> report(long run) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(REPORT).param("run", run).query(IngestRuns::file).list());
    }

    /// The last run over this source.
    public Optional<IngestRun> latest(long bodyId, String source) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(LATEST)
                        .param("body", bodyId)
                        .param("source", Sql.text(source))
                        .query(this::run)
                        .optional());
    }

    private static RunFile file(ResultSet row, int index) throws SQLException {
        return new RunFile(
                row.getString("path"),
                Outcome.valueOf(row.getString("outcome")),
                SourceItemRow.reason(row),
                row.getInt("pages"),
                row.getInt("passages"));
    }

    private IngestRun run(ResultSet row, int index) throws SQLException {
        return new IngestRun(
                row.getLong("id"),
                row.getLong("body_id"),
                row.getString("source"),
                new Scope(row.getString("declared")),
                row.getTimestamp("started").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended")).map(java.sql.Timestamp::toInstant),
                IngestRun.State.valueOf(row.getString("state")),
                SourceItemRow.reason(row),
                totals(row.getLong("id"), row.getInt("unchanged")));
    }

    private Map<Outcome, Integer> totals(long run, int unchanged) {
        Map<Outcome, Integer> totals = new EnumMap<>(Outcome.class);
        if (unchanged > 0) {
            totals.put(Outcome.UNCHANGED, unchanged);
        }
        jdbc.sql(TOTALS).param("run", run).query(row -> {
            totals.merge(Outcome.valueOf(row.getString("outcome")), row.getInt("files"), Integer::sum);
        });
        return totals;
    }
}
