package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.StatementKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The passages of the files that are held, for those who may see them.
public final class Passages {

    private static final String FIND = "select * from passage where id = any (:ids)";
    private static final String OF_FILE = "select * from passage where file_id = :file and body_id in"
            + " (select body_id from council_file where id = :file) order by ordinal";
    private static final String AROUND = """
            select * from passage
            where body_id = :body and file_id = :file and ordinal between :first and :last
            order by ordinal
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    Passages(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Those of the passages that exist and that the caller may see, in the order of the ids.
    public List<Passage> find(Access access, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Passage> found = transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("ids", ids.toArray(Long[]::new))
                        .query(Passages::passage)
                        .list());
        Map<Long, Passage> byId = found.stream().collect(Collectors.toMap(Passage::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    public List<Passage> ofFile(Access access, UUID file) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_FILE)
                        .param("file", file)
                        .query(Passages::passage)
                        .list());
    }

    /// The passage with so many before and after it in its file.
    public List<Passage> around(Access access, Passage passage, int before, int after) {
        return transactions.call(
                access,
                () -> jdbc.sql(AROUND)
                        .param("body", passage.bodyId())
                        .param("file", passage.fileId())
                        .param("first", passage.ordinal() - before)
                        .param("last", passage.ordinal() + after)
                        .query(Passages::passage)
                        .list());
    }

    private static Passage passage(ResultSet row, int index) throws SQLException {
        return new Passage(
                row.getLong("id"),
                row.getLong("body_id"),
                row.getObject("file_id", UUID.class),
                row.getInt("page"),
                row.getInt("ordinal"),
                row.getInt("start_offset"),
                row.getInt("end_offset"),
                row.getString("heading_path"),
                row.getString("text"),
                row.getString("search_text"),
                StatementKind.valueOf(row.getString("kind")),
                row.getBoolean("provisional"));
    }
}
