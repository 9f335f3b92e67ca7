package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Comment;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Easy;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import de.ratslotse.retrieval.drafting.StoredDraft.Standing;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import de.ratslotse.retrieval.drafting.StoredDraft.Version;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// The rows of stored drafts, within a transaction that is open.
final class DraftRows {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SEEN_SUBJECT = """
            (draft.topic is not null
                or exists (select from seen_meeting seen where seen.body_id = draft.body_id and seen.id = draft.subject)
                or exists (select from seen_paper seen where seen.body_id = draft.body_id and seen.id = draft.subject)) seen
            """;
    /// Notes name files.
    private static final String HIDDEN = """
            exists (select from draft_evidence where draft_id = draft.id and not exists (
                select from council_file held where held.body_id = draft.body_id and held.id = draft_evidence.file_id)) closed
            """;
    private static final String DRAFTS = "select draft.*, body.name body_name, " + SEEN_SUBJECT + ", " + HIDDEN
            + ", exists (select from draft_version where draft_id = draft.easy_of and made > draft.created) original_changed"
            + ", coalesce((select max(made) from draft_version where draft_id = draft.id), draft.created) edited"
            + " from draft join body on body.id = draft.body_id ";
    private static final String FIND = DRAFTS + "where draft.id = :id";
    private static final String LIST =
            DRAFTS + "where draft.body_id = coalesce(:body, draft.body_id) order by edited desc, draft.id limit 500";
    private static final String ITEMS = """
            select draft_item.*,
                coalesce(seen.title, case when seen.id is not null then draft_item.title end) official,
                not exists (select from unnest(draft_item.files) file
                    where not exists (select from council_file where body_id = draft_item.body_id and id = file)) readable
            from draft_item
            left join seen_agenda_item seen on seen.body_id = draft_item.body_id and seen.id = draft_item.agenda_item
            where draft_id = :id order by draft_item.ordinal
            """;
    private static final String VERSIONS = "select * from draft_version where draft_id = :id order by item_id, number";
    private static final String EVIDENCE = """
            select draft_evidence.*, council_file.sha256 present
            from draft_evidence
            join council_file on council_file.body_id = draft_evidence.body_id and council_file.id = file_id
            where draft_id = :id order by number
            """;
    private static final String VISIBLE = """
            select distinct council_file.id from draft_evidence
            join council_file on council_file.body_id = draft_evidence.body_id and council_file.id = file_id
            where draft_id = :id
            """;
    private static final String COMMENTS = """
            select * from draft_comment
            where draft_id = :id and not exists (select from unnest(files) file
                where not exists (select from council_file where body_id = draft_comment.body_id and id = file))
            order by id
            """;

    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft without what it says.
    record Head(
            UUID id,
            long bodyId,
            String body,
            Subject subject,
            Optional<String> title,
            boolean provisional,
            List<String> notes,
            Optional<LocalDate> latest,
            Standing standing,
            String createdBy,
            Instant created,
            Instant edited,
            Optional<Easy> easy) {}

    /// @param stored the title when it was made
    /// @param official the title of the agenda item now
    /// @param readable whether the reader may see what the stored title was read from
    record ItemRow(
            long id,
            int ordinal,
            Optional<UUID> agendaItem,
            String number,
            String stored,
            Optional<String> official,
            boolean isPublic,
            int revision,
            boolean readable,
            Optional<Wording> wording) {}

    record VersionRow(long item, Version version, OptionalInt restored, List<UUID> files) {}

    record EvidenceRow(int number, Evidence evidence, UUID file, String sha256) {}

    record CommentRow(long item, Comment comment) {}

    Optional<Head> head(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(DraftRows::head).optional();
    }

    List<Head> heads(@Nullable Long body) {
        return jdbc.sql(LIST)
                .param("body", body, java.sql.Types.BIGINT)
                .query(DraftRows::head)
                .list();
    }

    List<ItemRow> items(UUID draft) {
        return jdbc.sql(ITEMS)
                .param("id", draft)
                .query((row, index) -> new ItemRow(
                        row.getLong("id"),
                        row.getInt("ordinal"),
                        Optional.ofNullable(row.getObject("agenda_item", UUID.class)),
                        row.getString("number"),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("official")),
                        row.getBoolean("public"),
                        row.getInt("revision"),
                        row.getBoolean("readable"),
                        Optional.ofNullable(row.getString("wording"))
                                .map(word -> Wording.valueOf(word.toUpperCase(Locale.ROOT)))))
                .list();
    }

    /// By item, oldest first; each without the statements that rest on other files than these.
    List<VersionRow> versions(UUID draft, Set<UUID> visible) {
        return jdbc.sql(VERSIONS)
                .param("id", draft)
                .query((row, index) -> version(row, visible))
                .list();
    }

    /// The cited files that the reader may see.
    Set<UUID> visible(UUID draft) {
        return Set.copyOf(jdbc.sql(VISIBLE).param("id", draft).query(UUID.class).list());
    }

    List<EvidenceRow> evidence(UUID draft) {
        return jdbc.sql(EVIDENCE)
                .param("id", draft)
                .query((row, index) -> new EvidenceRow(
                        row.getInt("number"),
                        new Evidence(
                                JSON.readValue(row.getString("citation"), Citation.class),
                                !row.getString("sha256").equals(row.getString("present"))),
                        row.getObject("file_id", UUID.class),
                        row.getString("sha256")))
                .list();
    }

    /// Which item of the agenda it is; empty for the whole and for a section of a paper.
    Optional<UUID> agendaItem(long item) {
        return jdbc.sql("select agenda_item from draft_item where id = :item and agenda_item is not null")
                .param("item", item)
                .query(UUID.class)
                .optional();
    }

    /// The file of each citation, by number.
    Map<Integer, UUID> files(UUID draft) {
        return evidence(draft).stream().collect(Collectors.toMap(EvidenceRow::number, EvidenceRow::file));
    }

    /// Whoever else writes in this draft waits until the transaction ends.
    void lock(UUID draft) {
        jdbc.sql("select id from draft where id = :id for update")
                .param("id", draft)
                .query(UUID.class)
                .optional();
    }

    List<CommentRow> comments(UUID draft) {
        return jdbc.sql(COMMENTS)
                .param("id", draft)
                .query((row, index) -> new CommentRow(
                        row.getLong("item_id"),
                        new Comment(
                                row.getLong("id"), row.getString("text"), row.getString("author"), at(row, "made"))))
                .list();
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        boolean changed = row.getBoolean("original_changed");
        return new Head(
                row.getObject("id", UUID.class),
                row.getLong("body_id"),
                row.getString("body_name"),
                new Subject(
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getObject("subject", UUID.class),
                        Length.valueOf(row.getString("length").toUpperCase(Locale.ROOT)),
                        row.getString("language"),
                        topic(row)),
                row.getBoolean("seen") ? Optional.of(row.getString("title")) : Optional.empty(),
                row.getBoolean("provisional"),
                row.getBoolean("closed")
                        ? List.of()
                        : Arrays.asList((String[]) row.getArray("notes").getArray()),
                Optional.ofNullable(row.getObject("data_until", LocalDate.class)),
                new Standing(
                        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                        row.getString("state_by"),
                        at(row, "state_at")),
                row.getString("created_by"),
                at(row, "created"),
                at(row, "edited"),
                Optional.ofNullable(row.getObject("easy_of", UUID.class)).map(original -> new Easy(original, changed)));
    }

    private static Optional<DossierTopic> topic(ResultSet row) throws SQLException {
        String words = row.getString("topic");
        return words == null
                ? Optional.empty()
                : Optional.of(new DossierTopic(
                        words,
                        row.getLong("body_id"),
                        Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("to_day", LocalDate.class))));
    }

    private static VersionRow version(ResultSet row, Set<UUID> visible) throws SQLException {
        Content whole = JSON.readValue(row.getString("content"), Content.class);
        List<Written> seen = whole.statements().stream()
                .filter(statement -> visible.containsAll(statement.files()))
                .toList();
        int hidden = whole.statements().size() - seen.size();
        Content content = hidden == 0 ? whole : new Content(seen, Optional.empty(), Optional.empty(), Optional.empty());
        int restored = row.getInt("restored");
        return new VersionRow(
                row.getLong("item_id"),
                new Version(
                        row.getInt("number"),
                        content,
                        row.getString("author"),
                        at(row, "made"),
                        Cause.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getBoolean("withdrawn"),
                        hidden),
                restored == 0 ? OptionalInt.empty() : OptionalInt.of(restored),
                files(row.getArray("files")));
    }

    private static List<UUID> files(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
