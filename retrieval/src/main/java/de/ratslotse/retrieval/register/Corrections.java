package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.ObjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What staff put right, kept apart from what was read. It counts from the next assembly on.
public final class Corrections {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FIND = "select * from correction where id = :id";
    private static final String STANDING =
            "select * from correction where body_id = :body and withdrawn_at is null order by id";
    private static final String LIST = """
            select * from correction where body_id = coalesce(:body, body_id) order by id desc offset :offset limit :limit
            """;
    private static final String OF =
            "select * from correction where body_id = :body and object_kind = :kind and object_key = :key order by id desc";
    private static final String WITHDRAW_EARLIER = """
            update correction set withdrawn_by = :by, withdrawn_at = now()
            where body_id = :body and object_kind = :kind and object_key = :key and field = :field
              and withdrawn_at is null
            """;
    private static final String MAKE = """
            insert into correction (body_id, object_kind, object_key, field, value, was, note, made_by)
            values (:body, :kind, :key, :field, cast(:value as jsonb), :was, :note, :by)
            """;
    private static final String WITHDRAW = """
            update correction set withdrawn_by = :by, withdrawn_at = now() where id = :id and withdrawn_at is null
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Corrections(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Correction> find(Access access, long id) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("id", id)
                        .query(Corrections::correction)
                        .optional());
    }

    /// Those that count.
    public List<Correction> standing(long bodyId) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(STANDING)
                        .param("body", bodyId)
                        .query(Corrections::correction)
                        .list());
    }

    /// Also those that were withdrawn; newest first.
    public List<Correction> list(Access access, OptionalLong body, int offset, int limit) {
        return transactions.call(
                access,
                () -> jdbc.sql(LIST)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(Corrections::correction)
                        .list());
    }

    /// The history of one object; newest first.
    public List<Correction> of(Access access, long bodyId, ObjectKind kind, String key) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF)
                        .param("body", bodyId)
                        .param("kind", kind.label())
                        .param("key", key)
                        .query(Corrections::correction)
                        .list());
    }

    /// A new one takes the place of an earlier one of the same field, which stays in the history.
    public void make(long bodyId, ObjectKind kind, String key, String field, JsonNode value, Reasons reasons) {
        transactions.run(Access.operator(), () -> {
            jdbc.sql(WITHDRAW_EARLIER)
                    .param("by", reasons.by())
                    .param("body", bodyId)
                    .param("kind", kind.label())
                    .param("key", key)
                    .param("field", field)
                    .update();
            jdbc.sql(MAKE)
                    .param("body", bodyId)
                    .param("kind", kind.label())
                    .param("key", key)
                    .param("field", field)
                    .param("value", value.toString())
                    .param("was", RowJson.clean(reasons.was()))
                    .param("note", RowJson.clean(reasons.note()))
                    .param("by", reasons.by())
                    .update();
        });
    }

    /// @return whether there was one that counted
    public boolean withdraw(Access access, long id, String by) {
        return transactions.call(
                access, () -> jdbc.sql(WITHDRAW).param("id", id).param("by", by).update() > 0);
    }

    /// Who put it right, what stood there, and why.
    public record Reasons(String by, String was, String note) {}

    private static Correction correction(ResultSet set, int index) throws SQLException {
        return new Correction(
                set.getLong("id"),
                set.getLong("body_id"),
                ObjectKind.valueOf(set.getString("object_kind").toUpperCase(Locale.ROOT)),
                set.getString("object_key"),
                set.getString("field"),
                JSON.readTree(set.getString("value")),
                set.getString("was"),
                set.getString("note"),
                set.getString("made_by"),
                set.getObject("made_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(set.getString("withdrawn_by")),
                Optional.ofNullable(set.getObject("withdrawn_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
