package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.search.Filter;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Keeps answers for permanent links.
///
/// Who opens a link sees the answer only if every file it cites is visible to him now. A refusal, whose text counts
/// what was searched, needs all the rights of the person who asked. When a file is withdrawn, the answers that quote it
/// go with it.
public final class AnswerArchive {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String KEEP = """
            insert into kept_answer (id, created, question, grants, answer)
            values (:id, :created, :question, :grants, :answer)
            on conflict (id) do nothing
            """;
    private static final String KEEP_FILES = """
            insert into kept_answer_file (answer_id, body_id, file_id)
            select :id, body_id, id from council_file where id = any (:files)
            on conflict do nothing
            """;
    private static final String FIND = "select * from kept_answer where id = :id";
    private static final String VISIBLE = "select id from council_file where id = any (:files)";

    private static final String SEEN = """
            select id from seen_paper where id = any (:listed)
            union select id from seen_meeting where id = any (:listed)
            union select id from seen_agenda_item where id = any (:listed)
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;
    private final Coverages coverages;
    private final Clock clock;

    AnswerArchive(JdbcClient jdbc, CorpusTransactions transactions, Coverages coverages, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.coverages = coverages;
        this.clock = clock;
    }

    private record Row(KeptAnswer kept, Set<String> grants) {}

    /// Keeps the answer under its id; one that is kept already stays as it is.
    public void keep(Question question, Answer answer) {
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        transactions.run(question.access(), () -> {
            jdbc.sql(KEEP)
                    .param("id", answer.id())
                    .param("created", now)
                    .param("question", question.text())
                    .param("grants", question.access().grants().toArray(String[]::new))
                    .param("answer", JSON.writeValueAsString(answer))
                    .update();
            jdbc.sql(KEEP_FILES)
                    .param("id", answer.id())
                    .param("files", cited(answer).toArray(UUID[]::new))
                    .update();
        });
    }

    /// The answer, if the caller may see all that it rests on.
    public Optional<KeptAnswer> find(UUID id, Access access) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND)
                        .param("id", id)
                        .query(AnswerArchive::row)
                        .optional()
                        .filter(row -> isVisible(row, access))
                        .map(row -> asSeenBy(access, row)));
    }

    private boolean isVisible(Row row, Access access) {
        Answer answer = row.kept.answer();
        Set<UUID> cited = cited(answer);
        boolean counts = answer.statements().isEmpty() || answer.data().isPresent();
        if ((counts && !access.coversAll(row.grants)) || !seesRows(answer)) {
            return false;
        }
        if (cited.isEmpty()) {
            return true;
        }
        Set<UUID> visible = new HashSet<>();
        jdbc.sql(VISIBLE)
                .param("files", cited.toArray(UUID[]::new))
                .query((file, number) -> visible.add(file.getObject("id", UUID.class)))
                .list();
        return visible.containsAll(cited);
    }

    /// What the answer lists is still there, and for this reader.
    private boolean seesRows(Answer answer) {
        Set<UUID> listed = answer.data().stream()
                .flatMap(data -> data.rows().stream())
                .map(Answer.DataRow::object)
                .collect(Collectors.toSet());
        if (listed.isEmpty()) {
            return true;
        }
        Set<UUID> seen = new HashSet<>(jdbc.sql(SEEN)
                .param("listed", listed.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
        return seen.containsAll(listed);
    }

    /// What was searched is told as the reader's own rights count it.
    private KeptAnswer asSeenBy(Access access, Row row) {
        Answer answer = row.kept.answer();
        if (access.coversAll(row.grants)) {
            return row.kept;
        }
        Searched told = answer.searched();
        Searched own = coverages.of(access, Filter.none(), told.semantic(), told.reach());
        Searched searched = new Searched(told.body(), own.files(), own.from(), own.to(), told.semantic(), told.reach());
        Answer seen = new Answer(
                answer.id(),
                answer.outcome(),
                answer.text(),
                answer.statements(),
                answer.citations(),
                searched,
                answer.nearest(),
                answer.answeredBy(),
                answer.tookMillis(),
                answer.data());
        return new KeptAnswer(row.kept.question(), seen, row.kept.created());
    }

    private static Set<UUID> cited(Answer answer) {
        return Stream.concat(answer.citations().stream(), answer.nearest().stream())
                .map(Citation::file)
                .map(Answer.FileReference::id)
                .collect(Collectors.toSet());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Array grants = row.getArray("grants");
        return new Row(
                new KeptAnswer(
                        row.getString("question"),
                        JSON.readValue(row.getString("answer"), Answer.class),
                        row.getObject("created", OffsetDateTime.class).toInstant()),
                Set.copyOf(Arrays.asList((String[]) grants.getArray())));
    }
}
