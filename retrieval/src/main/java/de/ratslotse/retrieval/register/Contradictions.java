package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.Contradiction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Where sources contradict each other, for those who may see it.
public final class Contradictions {

    private static final String LIST = """
            select * from seen_contradiction where body_id = coalesce(:body, body_id)
            order by body_id, object_kind, object, field, id offset :offset limit :limit
            """;
    private static final String COUNT =
            "select count(*) from seen_contradiction where body_id = coalesce(:body, body_id)";
    private static final String OF = "select * from seen_contradiction where object = :object order by field, id";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Contradictions(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Slice<Contradiction> list(Access access, OptionalLong body, int offset, int limit) {
        return transactions.call(access, () -> {
            int total = jdbc.sql(COUNT)
                    .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                    .query(Integer.class)
                    .single();
            List<Contradiction> items = jdbc.sql(LIST)
                    .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                    .param("offset", offset)
                    .param("limit", limit)
                    .query(Contradictions::contradiction)
                    .list();
            return new Slice<>(items, total);
        });
    }

    public List<Contradiction> of(Access access, UUID object) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF)
                        .param("object", object)
                        .query(Contradictions::contradiction)
                        .list());
    }

    static Contradiction contradiction(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new Contradiction(
                row.entry(),
                row.objectKind("object_kind"),
                row.uuid("object"),
                row.needed("field"),
                row.needed("kept"),
                row.origin("kept_origin"),
                row.needed("other"),
                row.origin("other_origin"));
    }

    static ObjectNode row(Scoped<Contradiction> scoped) {
        Contradiction contradiction = scoped.object();
        return new RowJson(scoped.scope(), contradiction.entry())
                .put("object_kind", contradiction.objectKind().label())
                .put("object", contradiction.object().toString())
                .put("field", contradiction.field())
                .put("kept", contradiction.kept())
                .origin("kept_origin", contradiction.keptOrigin())
                .put("other", contradiction.other())
                .origin("other_origin", contradiction.otherOrigin())
                .finished();
    }
}
