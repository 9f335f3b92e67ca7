package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.Body;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The bodies whose documents are held. That a body exists may itself be internal: show visitors [#visibleTo].
public final class Bodies {

    private static final String ALL = "select id, name from body order by name";
    private static final String NAMED =
            "select id, name from body where lower(name) = lower(:name) order by id limit 1";
    private static final String FIND = "select id, name from body where id = :id";
    private static final String ADD = "insert into body (name) values (:name) on conflict do nothing";
    private static final String VISIBLE = """
            select id, name from body
            where exists (select from council_file where council_file.body_id = body.id)
               or exists (select from meeting where meeting.body_id = body.id)
               or exists (select from paper where paper.body_id = body.id)
            order by name
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    Bodies(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public List<Body> all() {
        return jdbc.sql(ALL).query(Bodies::body).list();
    }

    /// The body of this name, whatever its case and the space around it.
    public Optional<Body> named(String name) {
        return jdbc.sql(NAMED).param("name", name.strip()).query(Bodies::body).optional();
    }

    public Optional<Body> find(long id) {
        return jdbc.sql(FIND).param("id", id).query(Bodies::body).optional();
    }

    /// The body of this name; made, if there is none yet.
    public Body obtain(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A body needs a name");
        }
        return named(name).orElseGet(() -> {
            jdbc.sql(ADD).param("name", name.strip()).update();
            return named(name).orElseThrow();
        });
    }

    /// The bodies of which the caller may see at least one file, meeting or paper.
    public List<Body> visibleTo(Access access) {
        return transactions.call(
                access, () -> jdbc.sql(VISIBLE).query(Bodies::body).list());
    }

    private static Body body(ResultSet row, int index) throws SQLException {
        return new Body(row.getLong("id"), row.getString("name"));
    }
}
