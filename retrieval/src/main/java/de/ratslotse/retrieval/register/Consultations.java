package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.Consultation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Which papers are dealt with where, for those who may see it.
public final class Consultations {

    private static final String FIND = "select * from seen_consultation where id = :id";
    private static final String OF_PAPERS = """
            select * from seen_consultation where paper = any (:papers) order by paper, date nulls last, ordinal, id
            """;
    private static final String OF_MEETINGS = """
            select * from seen_consultation where meeting = any (:meetings) order by meeting, ordinal, id
            """;

    private static final String OF_ITEMS = """
            select * from seen_consultation where body_id = :body and agenda_item = any (:items)
            order by agenda_item, ordinal, id
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Consultations(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Consultation> find(Access access, UUID id) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("id", id)
                        .query(Consultations::consultation)
                        .optional());
    }

    /// In the order of their days.
    public List<Consultation> ofPaper(Access access, UUID paper) {
        return ofPapers(access, List.of(paper));
    }

    public List<Consultation> ofPapers(Access access, Collection<UUID> papers) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_PAPERS)
                        .param("papers", papers.toArray(UUID[]::new))
                        .query(Consultations::consultation)
                        .list());
    }

    public List<Consultation> ofMeeting(Access access, UUID meeting) {
        return ofMeetings(access, List.of(meeting));
    }

    public List<Consultation> ofMeetings(Access access, Collection<UUID> meetings) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_MEETINGS)
                        .param("meetings", meetings.toArray(UUID[]::new))
                        .query(Consultations::consultation)
                        .list());
    }

    /// Which papers these items deal with.
    public List<Consultation> ofItems(Access access, long body, Collection<UUID> items) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_ITEMS)
                        .param("body", body)
                        .param("items", items.toArray(UUID[]::new))
                        .query(Consultations::consultation)
                        .list());
    }

    static Consultation consultation(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new Consultation(
                row.entry(),
                row.uuid("paper"),
                row.number("ordinal"),
                row.optionalUuid("meeting"),
                row.optionalUuid("agenda_item"),
                row.optionalUuid("organization"),
                row.text("organization_name"),
                row.date("date"),
                row.text("role"),
                row.optionalTruth("authoritative"),
                row.truth("planned"),
                row.result("result"),
                row.text("result_text"));
    }

    static ObjectNode row(Scoped<Consultation> scoped) {
        Consultation consultation = scoped.object();
        return new RowJson(scoped.scope(), consultation.entry())
                .put("paper", consultation.paper().toString())
                .put("ordinal", consultation.ordinal())
                .text("meeting", consultation.meeting())
                .text("agenda_item", consultation.agendaItem())
                .text("organization", consultation.organization())
                .text("organization_name", consultation.organizationName())
                .text("date", consultation.date())
                .text("role", consultation.role())
                .truth("authoritative", consultation.authoritative())
                .put("planned", consultation.planned())
                .put("result", consultation.result().label())
                .text("result_text", consultation.resultText())
                .finished();
    }
}
