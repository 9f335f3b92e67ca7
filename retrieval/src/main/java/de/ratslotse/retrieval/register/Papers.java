package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Papers, for those who may see them.
public final class Papers {

    private static final String FIND = "select * from seen_paper where id = any (:ids)";
    private static final String BY_REFERENCE = """
            select * from seen_paper where body_id = coalesce(:body, body_id) and reference_key = :key
            order by body_id, date desc nulls last, id
            """;
    private static final String RELATED = """
            select * from seen_paper where body_id = :body and id <> :id
              and (superordinate = :id or id = :superordinate or superordinate = :superordinate)
            order by date nulls last, reference, id
            """;
    private static final String NEWEST_FIRST = " order by date desc nulls last, reference desc nulls last, id";
    private static final String COUNT = "select count(*) from seen_paper ";
    private static final String KEYS = "select body_id, id, scope from seen_paper ";
    private static final String DEALT_WITH = """
            (body_id, id) in (select body_id, paper from seen_consultation where organization = :organization)
            """;
    /// One of them may be known by name only.
    private static final String BY_SEVERAL = "greatest(cardinality(originators), cardinality(originator_names)) > 1";
    /// Who they are may stand nowhere else.
    private static final String CALLED_JOINT =
            "name ~* '\\yinterfraktionell|\\ygemeinsamer? \\w*(antrag|anfrage)\\y|\\yjoint (motion|question)'";
    private static final String TITLES = "select id, name from seen_paper where body_id = :body order by id";
    private static final String HEADINGS = "select id, name, reference, paper_type, originator_names from seen_paper ";
    private static final String UNDER = "select * from seen_paper where superordinate = any (:ids) order by date, id";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Papers(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Paper> find(Access access, UUID id) {
        return find(access, List.of(id)).stream().findFirst();
    }

    /// Those that exist and that the caller may see, in no order.
    public List<Paper> find(Access access, Collection<UUID> ids) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Papers::paper)
                        .list());
    }

    /// Papers with this reference, however it is written; newest first. A reference may be given twice.
    public List<Paper> withReference(Access access, OptionalLong body, String reference) {
        return transactions.call(
                access,
                () -> jdbc.sql(BY_REFERENCE)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("key", ReferenceKey.of(reference))
                        .query(Papers::paper)
                        .list());
    }

    /// What amends, supplements or answers it, what it amends itself, and what else does so.
    public List<Paper> related(Access access, Paper paper) {
        return transactions.call(
                access,
                () -> jdbc.sql(RELATED)
                        .param("body", paper.entry().bodyId())
                        .param("id", paper.id())
                        .param("superordinate", paper.superordinate().orElse(null), java.sql.Types.OTHER)
                        .query(Papers::paper)
                        .list());
    }

    /// What amends, supplements or answers any of these, oldest first.
    public List<Paper> under(Access access, Collection<UUID> ids) {
        return transactions.call(
                access,
                () -> jdbc.sql(UNDER)
                        .param("ids", ids.toArray(UUID[]::new))
                        .query(Papers::paper)
                        .list());
    }

    /// The names of all papers of a body.
    public List<Titled> titles(Access access, long body) {
        return transactions.call(
                access,
                () -> jdbc.sql(TITLES)
                        .param("body", body)
                        .query((row, index) -> new Titled(row.getObject(1, UUID.class), row.getString(2)))
                        .list());
    }

    /// What tells papers apart, newest first: where words decide that no query looks for.
    public List<PaperHeading> headings(Access access, PaperFilter filter) {
        Conditions conditions = conditions(filter);
        return transactions.call(
                access,
                () -> jdbc.sql(HEADINGS + conditions.where() + NEWEST_FIRST)
                        .params(conditions.values())
                        .query(Papers::heading)
                        .list());
    }

    private static PaperHeading heading(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new PaperHeading(
                set.getObject("id", UUID.class),
                row.needed("name"),
                row.text("reference"),
                row.text("paper_type"),
                row.texts("originator_names"));
    }

    /// Newest first.
    public Slice<Paper> list(Access access, PaperFilter filter, int offset, int limit) {
        Conditions conditions = conditions(filter);
        return transactions.call(access, () -> {
            int total = jdbc.sql(COUNT + conditions.where())
                    .params(conditions.values())
                    .query(Integer.class)
                    .single();
            if (total <= offset) {
                return new Slice<>(List.of(), total);
            }
            List<Paper> items = jdbc.sql(sheet(conditions))
                    .params(conditions.values())
                    .param("offset", offset)
                    .param("limit", limit)
                    .query(Papers::paper)
                    .list();
            return new Slice<>(items, total);
        });
    }

    /// Only keys are sorted: the rows are wide.
    private static String sheet(Conditions conditions) {
        String keys = KEYS + conditions.where() + NEWEST_FIRST + " offset :offset limit :limit";
        return "select paper.* from (" + keys + ") sheet join paper using (body_id, id, scope)" + NEWEST_FIRST;
    }

    /// How many papers of these the data name no originator for.
    public int undetermined(Access access, PaperFilter filter) {
        Conditions conditions = conditions(filter).and("originators = '{}'").and("originator_names = '{}'");
        return transactions.call(
                access,
                () -> jdbc.sql(COUNT + conditions.where())
                        .params(conditions.values())
                        .query(Integer.class)
                        .single());
    }

    private static Conditions conditions(PaperFilter filter) {
        Conditions conditions = new Conditions()
                .body("body_id = :body", filter.body())
                .and(DEALT_WITH, "organization", filter.organization())
                .and("date >= :from", "from", filter.from())
                .and("date <= :to", "to", filter.to())
                .and(
                        filter.words().filter(Papers::hasDigit).isPresent()
                                ? "(name ilike :words or reference ilike :words)"
                                : "name ilike :words",
                        "words",
                        filter.words().map(Conditions::containing));
        movedBy(filter.originators(), conditions);
        if (!filter.kinds().isEmpty()) {
            conditions.and(
                    "kind = any (:kinds)",
                    "kinds",
                    labels(filter.kinds().stream().map(PaperKind::label).toList()));
        }
        if (!filter.results().isEmpty()) {
            conditions.and(
                    "result = any (:results)",
                    "results",
                    labels(filter.results().stream().map(ItemResult::label).toList()));
        }
        return conditions;
    }

    private static void movedBy(Originators movers, Conditions conditions) {
        if (!movers.named().isEmpty()) {
            String all = movers.together() ? "originators @> :originators" : "originators && :originators";
            conditions.and(all, "originators", movers.named().toArray(UUID[]::new));
        }
        if (movers.together() && movers.named().size() < 2) {
            conditions.and(movers.named().isEmpty() ? "(" + BY_SEVERAL + " or " + CALLED_JOINT + ")" : BY_SEVERAL);
        }
    }

    /// Without one it is no reference, and looking for it there takes as long again.
    private static boolean hasDigit(String words) {
        return words.chars().anyMatch(Character::isDigit);
    }

    private static String[] labels(Collection<String> labels) {
        return labels.toArray(String[]::new);
    }

    static Paper paper(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new Paper(
                row.entry(),
                row.text("reference"),
                row.needed("name"),
                row.date("date"),
                row.text("paper_type"),
                PaperKind.valueOf(row.needed("kind").toUpperCase(Locale.ROOT)),
                row.uuids("originators"),
                row.texts("originator_names"),
                row.text("office"),
                row.text("proposed_resolution"),
                row.text("amount").map(BigDecimal::new),
                row.optionalTruth("has_impact"),
                row.text("finance_text"),
                row.optionalUuid("superordinate"),
                row.result("result"));
    }

    static ObjectNode row(Scoped<Paper> scoped) {
        Paper paper = scoped.object();
        return new RowJson(scoped.scope(), paper.entry())
                .text("reference", paper.reference())
                .text("reference_key", paper.reference().map(ReferenceKey::of))
                .put("name", paper.name())
                .text("date", paper.date())
                .text("paper_type", paper.paperType())
                .put("kind", paper.kind().label())
                .texts("originators", paper.originators())
                .texts("originator_names", paper.originatorNames())
                .text("office", paper.office())
                .text("proposed_resolution", paper.proposedResolution())
                .text("amount", paper.amount().map(BigDecimal::toPlainString))
                .truth("has_impact", paper.hasImpact())
                .text("finance_text", paper.financeText())
                .text("superordinate", paper.superordinate())
                .put("result", paper.result().label())
                .finished();
    }
}
