package de.ratslotse.retrieval.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The pages of the files that are held, for those who may see them.
public final class Pages {

    private static final String OF_FILE = "select * from page where file_id = :file and body_id in"
            + " (select body_id from council_file where id = :file) order by number";
    private static final String FIND = "select * from page where file_id = :file and number = :number and body_id in"
            + " (select body_id from council_file where id = :file)";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    Pages(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// In order; empty if the caller may not see the file.
    public List<Page> of(Access access, UUID file) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_FILE).param("file", file).query(Pages::page).list());
    }

    /// @param number 0 where the format has no pages
    public Optional<Page> find(Access access, UUID file, int number) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("file", file)
                        .param("number", number)
                        .query(Pages::page)
                        .optional());
    }

    private static Page page(ResultSet row, int index) throws SQLException {
        return new Page(
                row.getInt("number"),
                row.getFloat("width"),
                row.getFloat("height"),
                row.getString("text"),
                PageLines.decode(row.getBytes("lines")));
    }
}
