package de.ratslotse.retrieval.corpus;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The files that are held, for those who may see them. Every write is noted as a [FileChange].
public final class CouncilFiles {

    private static final String FIND = "select * from council_file where id = any (:ids)";
    private static final String ALL = """
            select * from council_file
            where body_id = coalesce(:body, body_id)
            order by body_id, paths[1], id
            offset :offset limit :limit
            """;
    private static final String BY_BYTES = "select * from council_file where body_id = :body and sha256 = :sha256";
    private static final String HAS_BYTES = "select exists (select from council_file where sha256 = :sha256)";
    private static final String PASSAGES = "select count(*) from passage where body_id = :body and file_id = :file";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(:sha256, :body))";
    private static final String COVERAGE = """
            select (select count(*) from council_file where body_id = coalesce(:body, body_id)) files,
                   (select coalesce(sum(pages), 0) from council_file where body_id = coalesce(:body, body_id)) pages,
                   (select count(*) from passage where body_id = coalesce(:body, body_id)) passages,
                   (select min(date) from council_file where body_id = coalesce(:body, body_id)) earliest,
                   (select max(date) from council_file where body_id = coalesce(:body, body_id)) latest
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;
    private final FileWriting writing;

    CouncilFiles(JdbcClient jdbc, CorpusTransactions transactions, FileWriting writing) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.writing = writing;
    }

    public Optional<CouncilFile> find(Access access, UUID id) {
        return Optional.ofNullable(find(access, List.of(id)).get(id));
    }

    /// Those of the files that exist and that the caller may see.
    public Map<UUID, CouncilFile> find(Access access, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<CouncilFile> found = transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(CouncilFiles::file)
                        .list());
        return found.stream().collect(Collectors.toMap(CouncilFile::id, Function.identity()));
    }

    /// The file of this body that has these bytes.
    public Optional<CouncilFile> withBytes(Access access, long bodyId, String sha256) {
        return transactions.call(
                access,
                () -> jdbc.sql(BY_BYTES)
                        .param("body", bodyId)
                        .param("sha256", sha256)
                        .query(CouncilFiles::file)
                        .optional());
    }

    /// By body and path.
    public List<CouncilFile> all(Access access, OptionalLong body, int offset, int limit) {
        return transactions.call(
                access,
                () -> jdbc.sql(ALL)
                        .param("body", Sql.nullable(body), java.sql.Types.BIGINT)
                        .param("offset", offset)
                        .param("limit", limit)
                        .query(CouncilFiles::file)
                        .list());
    }

    public Coverage coverage(Access access, OptionalLong body) {
        return transactions.call(
                access,
                () -> jdbc.sql(COVERAGE)
                        .param("body", Sql.nullable(body), java.sql.Types.BIGINT)
                        .query((row, number) -> new Coverage(
                                row.getInt("files"),
                                row.getLong("pages"),
                                row.getLong("passages"),
                                Optional.ofNullable(row.getObject("earliest", LocalDate.class)),
                                Optional.ofNullable(row.getObject("latest", LocalDate.class))))
                        .single());
    }

    /// Whether any body has a file with these bytes.
    public boolean hasBytes(String sha256) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(HAS_BYTES)
                        .param("sha256", sha256)
                        .query(Boolean.class)
                        .single());
    }

    /// How many passages a file has.
    public int passages(long bodyId, UUID file) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(PASSAGES)
                        .param("body", bodyId)
                        .param("file", file)
                        .query(Integer.class)
                        .single());
    }

    /// Keeps others from deciding about these bytes until the transaction that is open ends.
    public void lockBytes(long bodyId, String sha256) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(LOCK)
                        .param("sha256", sha256)
                        .param("body", bodyId)
                        .query()
                        .singleRow());
    }

    /// Makes the file, its pages and passages visible by words, in one transaction. What was held under the same id is
    /// replaced.
    public void hold(CouncilFile file, List<Page> pages, List<NewPassage> passages, Optional<FileStructure> structure) {
        transactions.run(Access.operator(), () -> writing.hold(file, pages, passages, structure));
    }

    /// The same without anything recognised in it.
    public void hold(CouncilFile file, List<Page> pages, List<NewPassage> passages) {
        hold(file, pages, passages, Optional.empty());
    }

    /// Removes the file with its pages, passages and vectors; its bytes stay in the [FileStore].
    public void withdraw(long bodyId, UUID id) {
        transactions.run(Access.operator(), () -> writing.withdraw(bodyId, id));
    }

    /// Moves the file with its pages, passages and vectors into another scope.
    public void changeScope(long bodyId, UUID id, Scope scope) {
        transactions.run(Access.operator(), () -> writing.changeScope(bodyId, id, scope));
    }

    /// The same bytes under other paths, or under more or fewer of them.
    public void changePaths(long bodyId, UUID id, List<String> paths) {
        transactions.run(Access.operator(), () -> writing.changePaths(bodyId, id, paths));
    }

    /// A file from a row of `council_file`.
    public static CouncilFile read(ResultSet row) throws SQLException {
        return file(row, 0);
    }

    static CouncilFile file(ResultSet row, int number) throws SQLException {
        return new CouncilFile(
                row.getObject("id", UUID.class),
                row.getLong("body_id"),
                new Scope(row.getString("scope")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"),
                row.getString("language"),
                row.getInt("pages"),
                texts(row.getArray("paths")),
                Optional.ofNullable(row.getString("title")),
                Optional.ofNullable(row.getObject("date", LocalDate.class)));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
