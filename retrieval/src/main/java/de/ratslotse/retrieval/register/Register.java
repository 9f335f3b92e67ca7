package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Puts what was assembled of a body in the place of what was there: only what differs is written, in one transaction.
public final class Register {

    /// Rows in one statement: their JSON stays well below what the database takes.
    private static final int BATCH = 500;

    /// After so many changed rows the planner's picture of the tables is wrong.
    private static final int MANY = 500;

    private static final String MEASURE = "select measure_register()";
    private static final String LOCK = "select pg_advisory_xact_lock(:body, hashtext('assembly'))";
    private static final String COLUMNS = """
            select attname from pg_attribute
            where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped
              and attname not in ('body_id', 'id', 'scope')
            order by attnum
            """;
    private static final String MARK = """
            insert into assembly (body_id, transaction, seq, assembled) values (:body, :transaction, :seq, now())
            on conflict (body_id) do update
            set transaction = excluded.transaction, seq = excluded.seq, assembled = excluded.assembled
            """;
    private static final String MARKED = "select transaction, seq from assembly where body_id = :body";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;
    private final FiledNames names;

    public Register(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.names = new FiledNames(jdbc, transactions);
    }

    /// @param mark the changes of files that are assembled in it
    /// @return how many rows were written or removed
    public int replace(long bodyId, Assembled assembled, ChangeMark mark) {
        return transactions.call(Access.operator(), () -> {
            jdbc.sql(LOCK).param("body", (int) bodyId).query().singleRow();
            int written = 0;
            for (Map.Entry<String, List<ObjectNode>> table : tables(assembled).entrySet()) {
                written += replace(bodyId, table.getKey(), table.getValue());
            }
            names.note(bodyId);
            if (written >= MANY) {
                jdbc.sql(MEASURE).query().singleRow();
            }
            jdbc.sql(MARK)
                    .param("body", bodyId)
                    .param("transaction", mark.transaction())
                    .param("seq", mark.seq())
                    .update();
            return written;
        });
    }

    /// Up to where the changes of files are assembled.
    public ChangeMark assembled(long bodyId) {
        return jdbc.sql(MARKED)
                .param("body", bodyId)
                .query((row, index) -> new ChangeMark(row.getLong("transaction"), row.getLong("seq")))
                .optional()
                .orElse(ChangeMark.START);
    }

    private int replace(long bodyId, String table, List<ObjectNode> rows) {
        Map<String, String> before = new HashMap<>();
        jdbc.sql("select id::text || ' ' || scope key, digest from %s where body_id = :body".formatted(table))
                .param("body", bodyId)
                .query(set -> {
                    before.put(set.getString("key"), set.getString("digest"));
                });
        Set<String> kept = new HashSet<>();
        List<ObjectNode> changed = new ArrayList<>();
        for (ObjectNode row : rows) {
            String key = row.path("id").asString() + " " + row.path("scope").asString();
            boolean twice = !kept.add(key);
            if (twice) {
                throw new IllegalStateException("%s %s was assembled twice".formatted(table, key));
            }
            if (!row.path("digest").asString().equals(before.get(key))) {
                changed.add(row);
            }
        }
        before.keySet().removeAll(kept);
        remove(bodyId, table, before.keySet());
        write(table, changed);
        return changed.size() + before.size();
    }

    private void write(String table, List<ObjectNode> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> columns = jdbc.sql(COLUMNS)
                .param("table", table)
                .query((row, index) -> row.getString("attname"))
                .list();
        String sets = String.join(
                ", ",
                columns.stream().map(column -> column + " = excluded." + column).toList());
        for (int i = 0; i < rows.size(); i += BATCH) {
            jdbc.sql("""
                            insert into %1$s select * from jsonb_populate_recordset(null::%1$s, cast(:rows as jsonb))
                            on conflict (body_id, id, scope) do update set %2$s
                            """.formatted(table, sets))
                    .param(
                            "rows",
                            rows.subList(i, Math.min(rows.size(), i + BATCH)).toString())
                    .update();
        }
    }

    private void remove(long bodyId, String table, Set<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.sql("delete from %s where body_id = :body and id::text || ' ' || scope = any (:keys)".formatted(table))
                    .param("body", bodyId)
                    .param("keys", keys.toArray(String[]::new))
                    .update();
        }
    }

    private static Map<String, List<ObjectNode>> tables(Assembled assembled) {
        Map<String, List<ObjectNode>> tables = new LinkedHashMap<>();
        tables.put("legislative_term", rows(assembled.terms(), RegisterRows::term));
        tables.put("organization", rows(assembled.organizations(), Organizations::row));
        tables.put("person", rows(assembled.persons(), RegisterRows::person));
        tables.put("membership", rows(assembled.memberships(), RegisterRows::membership));
        tables.put("location", rows(assembled.locations(), RegisterRows::location));
        tables.put("meeting", rows(assembled.meetings(), Meetings::row));
        tables.put("agenda_item", rows(assembled.items(), AgendaItems::row));
        tables.put("paper", rows(assembled.papers(), Papers::row));
        tables.put("consultation", rows(assembled.consultations(), Consultations::row));
        tables.put("attached_file", rows(assembled.files(), AttachedFiles::row));
        tables.put("contradiction", rows(assembled.contradictions(), Contradictions::row));
        return tables;
    }

    private static <T> List<ObjectNode> rows(List<Scoped<T>> objects, Function<Scoped<T>, ObjectNode> row) {
        return objects.stream().map(row).toList();
    }
}
