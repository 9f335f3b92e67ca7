package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.Meeting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Meetings, for those who may see them.
public final class Meetings {

    private static final String FIND = "select * from seen_meeting where id = any (:ids)";
    private static final String NEWEST_FIRST = " order by date desc nulls last, start_time desc nulls last, id";
    private static final String OLDEST_FIRST = " order by date nulls last, start_time nulls last, id";
    private static final String COUNT = "select count(*) from seen_meeting ";

    private static final String REACH = """
            select organization, min(date) as first, max(date) as last from seen_meeting
            where body_id = coalesce(:body, body_id) and organization is not null and date is not null and not cancelled
            group by organization
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Meetings(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Meeting> find(Access access, UUID id) {
        return find(access, List.of(id)).stream().findFirst();
    }

    /// Those that exist and that the caller may see, in no order.
    public List<Meeting> find(Access access, Collection<UUID> ids) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Meetings::meeting)
                        .list());
    }

    /// @param newestFirst otherwise the oldest first
    public Slice<Meeting> list(Access access, MeetingFilter filter, boolean newestFirst, int offset, int limit) {
        Conditions conditions = conditions(filter);
        String order = newestFirst ? NEWEST_FIRST : OLDEST_FIRST;
        return transactions.call(access, () -> {
            int total = jdbc.sql(COUNT + conditions.where())
                    .params(conditions.values())
                    .query(Integer.class)
                    .single();
            List<Meeting> items = jdbc.sql(
                            "select * from seen_meeting " + conditions.where() + order + " offset :offset limit :limit")
                    .params(conditions.values())
                    .param("offset", offset)
                    .param("limit", limit)
                    .query(Meetings::meeting)
                    .list();
            return new Slice<>(items, total);
        });
    }

    /// The first and the last day on which an organization met or shall meet.
    public record Reach(LocalDate first, LocalDate last) {}

    /// By organization; those that never met are missing.
    public Map<UUID, Reach> reach(Access access, OptionalLong body) {
        Map<UUID, Reach> reach = new HashMap<>();
        transactions.call(
                access,
                () -> jdbc.sql(REACH)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .query((row, _) -> reach.put(
                                row.getObject("organization", UUID.class),
                                new Reach(
                                        row.getObject("first", LocalDate.class),
                                        row.getObject("last", LocalDate.class))))
                        .list());
        return reach;
    }

    private static Conditions conditions(MeetingFilter filter) {
        return new Conditions()
                .body("body_id = :body", filter.body())
                .and("organization = :organization", "organization", filter.organization())
                .and("date >= :from", "from", filter.from())
                .and("date <= :to", "to", filter.to())
                .and("name ilike :words", "words", filter.words().map(Conditions::containing));
    }

    static Meeting meeting(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new Meeting(
                row.entry(),
                row.needed("name"),
                row.optionalUuid("organization"),
                row.text("organization_name"),
                row.date("date"),
                row.time("start_time"),
                row.time("end_time"),
                row.text("state"),
                row.truth("cancelled"),
                row.text("location"),
                row.optionalNumber("present"),
                row.optionalNumber("excused"),
                row.optionalTruth("approved"));
    }

    static ObjectNode row(Scoped<Meeting> scoped) {
        Meeting meeting = scoped.object();
        return new RowJson(scoped.scope(), meeting.entry())
                .put("name", meeting.name())
                .text("organization", meeting.organization())
                .text("organization_name", meeting.organizationName())
                .text("date", meeting.date())
                .text("start_time", meeting.start())
                .text("end_time", meeting.end())
                .text("state", meeting.state())
                .put("cancelled", meeting.cancelled())
                .text("location", meeting.location())
                .number("present", meeting.present())
                .number("excused", meeting.excused())
                .truth("approved", meeting.approved())
                .finished();
    }
}
