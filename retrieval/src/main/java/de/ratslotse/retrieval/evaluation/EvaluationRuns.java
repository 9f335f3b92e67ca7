package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.evaluation.EvaluationRun.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was measured with question files. What quotes files that the reader cannot see is left out of a
/// result.
public final class EvaluationRuns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BEGIN = """
            insert into evaluation_run (question_file_id, body_id, grants, account)
            values (:file, :body, :grants, :account) returning id
            """;
    private static final String RUNS = """
            select r.*, q.name, q.form, q.questions, q.added
            from evaluation_run r join question_file q on q.id = r.question_file_id
            """;
    private static final String ADD_CASE = """
            insert into evaluation_case (run_id, ordinal, files, content)
            values (:run, :ordinal, :files, cast(:content as jsonb))
            """;
    private static final String CASES = """
            select case when exists (select from unnest(files) f where not exists (
                       select from council_file where council_file.id = f))
                   then without_words_of_files(content) else content end as content
            from evaluation_case where run_id = :run order by ordinal
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    EvaluationRuns(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<EvaluationRun> find(long run) {
        return jdbc.sql(RUNS + "where r.id = :id")
                .param("id", run)
                .query(EvaluationRuns::run)
                .optional();
    }

    /// The latest first.
    public List<EvaluationRun> list(int offset, int limit) {
        return jdbc.sql(RUNS + "order by r.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(EvaluationRuns::run)
                .list();
    }

    public void delete(long run) {
        jdbc.sql("delete from evaluation_run where id = :id").param("id", run).update();
    }

    /// What was found without the single cases; empty while there is nothing.
    public Optional<JsonNode> measures(long run) {
        return jdbc.sql("select report from evaluation_run where id = :id and report is not null")
                .param("id", run)
                .query(String.class)
                .optional()
                .map(report -> {
                    ObjectNode head = (ObjectNode) JSON.readTree(report);
                    head.putArray("cases");
                    return head;
                });
    }

    /// What was found, as `evaluate --json` prints it; empty while there is nothing.
    public Optional<JsonNode> result(long run, Access reader) {
        return measures(run).map(whole -> {
            ArrayNode cases = (ArrayNode) whole.path("cases");
            transactions
                    .call(
                            reader,
                            () -> jdbc.sql(CASES)
                                    .param("run", run)
                                    .query(String.class)
                                    .list())
                    .forEach(content -> cases.add(JSON.readTree(content)));
            return whole;
        });
    }

    /// The same as the report that it was written from.
    public Report report(EvaluationRun run, JsonNode result) {
        return switch (run.questions().form()) {
            case ANSWERS -> JSON.treeToValue(result, AnswerReport.class);
            case KNOWN_ITEMS -> JSON.treeToValue(result, KnownItemReport.class);
            case PARAGRAPHS -> JSON.treeToValue(result, ParagraphReport.class);
            case STRUCTURE -> JSON.treeToValue(result, StructureReport.class);
        };
    }

    long begin(long file, OptionalLong body, Access rights, String account) {
        return jdbc.sql(BEGIN)
                .param("file", file)
                .param("body", body.isPresent() ? body.getAsLong() : null, Types.BIGINT)
                .param("grants", rights.grants().toArray(String[]::new))
                .param("account", account)
                .query(Long.class)
                .single();
    }

    void running(long run) {
        jdbc.sql("update evaluation_run set state = 'RUNNING' where id = :id")
                .param("id", run)
                .update();
    }

    /// Ends a run with what it found, in one transaction.
    void complete(EvaluationRun run, State state, Report report) {
        ObjectNode head = JSON.valueToTree(report);
        JsonNode cases = head.remove("cases");
        transactions.run(run.rights(), () -> {
            for (int i = 0; i < cases.size(); i++) {
                JsonNode content = cases.get(i);
                jdbc.sql(ADD_CASE)
                        .param("run", run.id())
                        .param("ordinal", i)
                        .param("files", files(content))
                        .param("content", content.toString())
                        .update();
            }
            jdbc.sql("update evaluation_run set state = :state, ended = now(), report = :report where id = :id")
                    .param("state", state.name())
                    .param("report", head.toString())
                    .param("id", run.id())
                    .update();
        });
    }

    void end(long run, State state) {
        jdbc.sql("update evaluation_run set state = :state, ended = now() where id = :id")
                .param("state", state.name())
                .param("id", run)
                .update();
    }

    /// Ends runs that the last process left.
    void recover() {
        jdbc.sql("""
                update evaluation_run set state = 'INTERRUPTED', ended = now() where state in ('WAITING', 'RUNNING')
                """).update();
    }

    private static UUID[] files(JsonNode content) {
        return StreamSupport.stream(content.path("files").spliterator(), false)
                .map(id -> UUID.fromString(id.asString()))
                .toArray(UUID[]::new);
    }

    private static EvaluationRun run(ResultSet row, int number) throws SQLException {
        long body = row.getLong("body_id");
        boolean one = !row.wasNull();
        Timestamp ended = row.getTimestamp("ended");
        return new EvaluationRun(
                row.getLong("id"),
                QuestionShelf.kept(row, "question_file_id"),
                one ? OptionalLong.of(body) : OptionalLong.empty(),
                new Access(QuestionShelf.grants(row)),
                row.getString("account"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked").toInstant(),
                Optional.ofNullable(ended).map(Timestamp::toInstant));
    }
}
