package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.Organization;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Councils, committees and groups, for those who may see them.
public final class Organizations {

    private static final String FIND = "select * from seen_organization where id = :id";
    private static final String ALL = """
            select * from seen_organization where body_id = coalesce(:body, body_id)
            order by body_id, is_group, lower(name), id
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Organizations(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Organization> find(Access access, UUID id) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("id", id)
                        .query(Organizations::organization)
                        .optional());
    }

    /// By body; those that meet before the groups; by name.
    public List<Organization> all(Access access, OptionalLong body) {
        return transactions.call(
                access,
                () -> jdbc.sql(ALL)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .query(Organizations::organization)
                        .list());
    }

    static Organization organization(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new Organization(
                row.entry(),
                row.needed("name"),
                row.text("short_name"),
                row.text("classification"),
                row.text("organization_type"),
                row.truth("is_group"),
                row.optionalUuid("parent"),
                row.date("start_date"),
                row.date("end_date"));
    }

    static ObjectNode row(Scoped<Organization> scoped) {
        Organization organization = scoped.object();
        return new RowJson(scoped.scope(), organization.entry())
                .put("name", organization.name())
                .text("short_name", organization.shortName())
                .text("classification", organization.classification())
                .text("organization_type", organization.organizationType())
                .put("is_group", organization.isGroup())
                .text("parent", organization.parent())
                .text("start_date", organization.startDate())
                .text("end_date", organization.endDate())
                .finished();
    }
}
