package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Vote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// The items of meetings, for those who may see them.
public final class AgendaItems {

    private static final String FIND = "select * from seen_agenda_item where id = any (:ids)";
    private static final String OF_MEETINGS =
            "select * from seen_agenda_item where meeting = any (:meetings) order by meeting, ordinal, id";

    private static final String TITLED = """
            select item.* from seen_agenda_item item join seen_meeting meeting on meeting.id = item.meeting
            where item.body_id = coalesce(:body, item.body_id) and item.public and item.title ilike :words
            order by meeting.date desc nulls last, item.id limit :limit
            """;

    private static final String TITLES =
            "select id, title from seen_agenda_item where body_id = :body and title is not null order by id";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public AgendaItems(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<AgendaItem> find(Access access, UUID id) {
        return find(access, List.of(id)).stream().findFirst();
    }

    /// Those that exist and that the caller may see, in no order.
    public List<AgendaItem> find(Access access, Collection<UUID> ids) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(AgendaItems::item)
                        .list());
    }

    /// In the order of the agenda.
    public List<AgendaItem> of(Access access, UUID meeting) {
        return ofMeetings(access, List.of(meeting));
    }

    /// By meeting, in the order of their agendas.
    public List<AgendaItem> ofMeetings(Access access, Collection<UUID> meetings) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_MEETINGS)
                        .param("meetings", meetings.toArray(UUID[]::new))
                        .query(AgendaItems::item)
                        .list());
    }

    /// Public items with these words in their titles, those of the latest meetings first.
    public List<AgendaItem> titled(Access access, OptionalLong body, String words, int limit) {
        return transactions.call(
                access,
                () -> jdbc.sql(TITLED)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("words", Conditions.containing(words))
                        .param("limit", limit)
                        .query(AgendaItems::item)
                        .list());
    }

    /// The titles of all items of a body.
    public List<Titled> titles(Access access, long body) {
        return transactions.call(
                access,
                () -> jdbc.sql(TITLES)
                        .param("body", body)
                        .query((row, index) -> new Titled(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }

    static AgendaItem item(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new AgendaItem(
                row.entry(),
                row.uuid("meeting"),
                row.number("ordinal"),
                row.text("number"),
                row.text("title"),
                row.truth("public"),
                row.texts("paper_references"),
                row.result("result"),
                row.text("result_text"),
                row.text("resolution"),
                vote(row));
    }

    private static Optional<Vote> vote(Row row) throws SQLException {
        OptionalInt yes = row.optionalNumber("yes");
        OptionalInt no = row.optionalNumber("no");
        OptionalInt abstain = row.optionalNumber("abstain");
        Optional<Boolean> unanimous = row.optionalTruth("unanimous");
        boolean said = yes.isPresent() || no.isPresent() || abstain.isPresent() || unanimous.isPresent();
        return said ? Optional.of(new Vote(yes, no, abstain, unanimous)) : Optional.empty();
    }

    static ObjectNode row(Scoped<AgendaItem> scoped) {
        AgendaItem item = scoped.object();
        return new RowJson(scoped.scope(), item.entry())
                .put("meeting", item.meeting().toString())
                .put("ordinal", item.ordinal())
                .text("number", item.number())
                .text("title", item.title())
                .put("public", item.isPublic())
                .texts("paper_references", item.paperReferences())
                .put("result", item.result().label())
                .text("result_text", item.resultText())
                .text("resolution", item.resolution())
                .number("yes", item.vote().map(Vote::yes).orElse(OptionalInt.empty()))
                .number("no", item.vote().map(Vote::no).orElse(OptionalInt.empty()))
                .number("abstain", item.vote().map(Vote::abstain).orElse(OptionalInt.empty()))
                .truth("unanimous", item.vote().flatMap(Vote::unanimous))
                .finished();
    }
}
