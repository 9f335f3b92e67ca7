package de.ratslotse.retrieval.corpus;

import com.pgvector.PGhalfvec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The vectors of the passages, by model. Vectors of two models never meet in one ranking.
public final class Vectors {

    /// Row-level security filters after the index: without iterative scans a rare scope would get nothing.
    private static final String TUNE = """
            select set_config('hnsw.iterative_scan', 'strict_order', true),
                   set_config('hnsw.ef_search', cast(:depth as text), true),
                   set_config('hnsw.max_scan_tuples', '20000', true)
            """;
    private static final String NEAREST = """
            select body_id, passage_id, 1 - (embedding::halfvec(%1$d) <=> :query::halfvec(%1$d)) similarity
            from passage_vector
            where dimensions = %1$d and model = :model %2$s
            order by embedding::halfvec(%1$d) <=> :query::halfvec(%1$d)
            limit :limit
            """;
    /// Looks at every vector that the caller may see: for scopes so rare that the index gives up.
    private static final String NEAREST_OF_ALL = """
            with visible as materialized (
                select body_id, passage_id, embedding from passage_vector
                where dimensions = %1$d and model = :model %2$s)
            select body_id, passage_id, 1 - (embedding::halfvec(%1$d) <=> :query::halfvec(%1$d)) similarity
            from visible order by similarity desc limit :limit
            """;
    private static final String SIMILARITIES = """
            select body_id, passage_id, 1 - (embedding <=> cast(:query as halfvec)) similarity
            from passage_vector
            where dimensions = :dimensions and model = :model and passage_id = any (:passages)
            """;
    private static final String PENDING = """
            with next as (
                select body_id, id from passage
                where not exists (select from passage_vector v
                    where v.body_id = passage.body_id and v.passage_id = passage.id and v.model = :model)
                order by ordinal > 0, body_id, id
                limit :limit)
            select body_id, id, case heading_path when '' then search_text
                else heading_path || E'\\n' || search_text end text, tokens
            from passage join next using (body_id, id)
            order by ordinal > 0, body_id, id
            """;
    /// A passage that was withdrawn meanwhile gets no vector.
    private static final String STORE = """
            insert into passage_vector (body_id, passage_id, model, scope, dimensions, embedding)
            select body_id, id, ?, scope, ?, ?::halfvec from passage where body_id = ? and id = ? for share
            on conflict (body_id, passage_id, model) do update set embedding = excluded.embedding
            """;
    private static final String PROGRESS = """
            select (select count(*) from passage_vector where model = :model) done,
                   (select count(*) from passage) total
            """;
    private static final String FORGET = "delete from passage_vector where model <> :model";
    private static final int MAXIMUM_DEPTH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CorpusTransactions transactions;
    private final boolean available;

    Vectors(JdbcClient jdbc, DataSource dataSource, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(dataSource);
        this.transactions = transactions;
        this.available = VectorExtension.works(jdbc)
                && jdbc.sql("select to_regclass('passage_vector') is not null")
                        .query(Boolean.class)
                        .single();
    }

    /// Whether the database has the extension; without it search goes by words only.
    public boolean available() {
        return available;
    }

    /// The passages nearest to the query among those the caller may see, nearest first.
    public List<Neighbour> nearest(Access access, OptionalLong body, String model, float[] query, int limit) {
        if (!available || limit < 1) {
            return List.of();
        }
        return transactions.call(access, () -> {
            tune(limit);
            List<Neighbour> found = nearest(NEAREST, body, model, query, limit);
            return found.size() < limit ? nearest(NEAREST_OF_ALL, body, model, query, limit) : found;
        });
    }

    /// How near these passages are to the query, as far as they have a vector and the caller may see them.
    public List<Neighbour> similarities(Access access, String model, float[] query, Collection<Long> passages) {
        if (!available || passages.isEmpty()) {
            return List.of();
        }
        return transactions.call(
                access,
                () -> jdbc.sql(SIMILARITIES)
                        .param("dimensions", query.length)
                        .param("model", model)
                        .param("query", new PGhalfvec(query).getValue())
                        .param("passages", passages.toArray(Long[]::new))
                        .query(Vectors::neighbour)
                        .list());
    }

    /// Passages without a vector of this model. The first passage of each file goes before all others: it says what
    /// the file is about, so that meaning finds every paper long before all passages have their vectors.
    public List<Pending> pending(String model, int limit) {
        if (!available) {
            return List.of();
        }
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(PENDING)
                        .param("model", model)
                        .param("limit", limit)
                        .query((row, index) -> new Pending(
                                row.getLong("body_id"), row.getLong("id"), row.getString("text"), row.getInt("tokens")))
                        .list());
    }

    public void store(String model, List<Pending> passages, List<float[]> vectors) {
        if (passages.size() != vectors.size()) {
            throw new IllegalArgumentException(
                    "%d passages, but %d vectors".formatted(passages.size(), vectors.size()));
        }
        List<Object[]> rows = java.util.stream.IntStream.range(0, passages.size())
                .mapToObj(i -> row(model, passages.get(i), vectors.get(i)))
                .toList();
        transactions.run(Access.operator(), () -> batches.batchUpdate(STORE, rows));
    }

    public VectorProgress progress(String model) {
        if (!available) {
            return new VectorProgress(0, 0);
        }
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(PROGRESS)
                        .param("model", model)
                        .query((row, index) -> new VectorProgress(row.getLong("done"), row.getLong("total")))
                        .single());
    }

    /// Drops the vectors of every other model, once this one has all.
    public void keepOnly(String model) {
        if (available) {
            transactions.run(
                    Access.operator(),
                    () -> jdbc.sql(FORGET).param("model", model).update());
        }
    }

    private void tune(int limit) {
        jdbc.sql(TUNE)
                .param("depth", Math.clamp(limit, 40, MAXIMUM_DEPTH))
                .query()
                .singleRow();
    }

    private List<Neighbour> nearest(String sql, OptionalLong body, String model, float[] query, int limit) {
        String ofBody = body.isPresent() ? "and body_id = " + body.getAsLong() : "";
        return jdbc.sql(sql.formatted(query.length, ofBody))
                .param("model", model)
                .param("query", new PGhalfvec(query).getValue())
                .param("limit", limit)
                .query(Vectors::neighbour)
                .list();
    }

    private static Neighbour neighbour(ResultSet row, int index) throws SQLException {
        return new Neighbour(row.getLong("body_id"), row.getLong("passage_id"), row.getDouble("similarity"));
    }

    private static Object[] row(String model, Pending passage, float[] vector) {
        return new Object[] {
            model, vector.length, new PGhalfvec(vector).getValue(), passage.bodyId(), passage.passageId()
        };
    }
}
