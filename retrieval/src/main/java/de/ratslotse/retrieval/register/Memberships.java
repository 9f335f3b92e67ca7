package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.Membership;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who belongs to an organization, for those who may see it.
public final class Memberships {

    private static final String OF = """
            select seen_membership.*, seen_person.name as person_name, seen_person.title as person_title
            from seen_membership
            join seen_person on seen_person.body_id = seen_membership.body_id and seen_person.id = person
            where organization = :organization
            order by end_date nulls first, lower(role) desc nulls last, person_name, seen_membership.id
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Memberships(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// Those that last before those that ended; chairs before members.
    public List<Member> of(Access access, UUID organization) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF)
                        .param("organization", organization)
                        .query(Memberships::member)
                        .list());
    }

    /// A person in an organization.
    ///
    /// @param title of the person, as it stands before the name
    public record Member(String name, Optional<String> title, Membership membership) {}

    private static Member member(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        Membership membership = new Membership(
                row.entry(),
                row.uuid("person"),
                row.uuid("organization"),
                row.optionalUuid("on_behalf_of"),
                row.text("role"),
                row.optionalTruth("voting_right"),
                row.date("start_date"),
                row.date("end_date"));
        return new Member(row.needed("person_name"), row.text("person_title"), membership);
    }
}
