package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.StoredDraft.Easy;
import de.ratslotse.retrieval.drafting.StoredDraft.Standing;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is known of stored drafts beside what they say, within a transaction that is open.
final class DraftHeads {

    private static final String SEEN_SUBJECT = """
            (draft.topic is not null
                or exists (select from seen_meeting seen where seen.body_id = draft.body_id and seen.id = draft.subject)
                or exists (select from seen_paper seen where seen.body_id = draft.body_id and seen.id = draft.subject)) seen
            """;
    /// Notes name files.
    private static final String HIDDEN = """
            exists (select from draft_evidence where draft_id = draft.id and not exists (
                select from council_file held where held.body_id = draft.body_id and held.id = draft_evidence.file_id))
            or exists (select from unnest(draft.files) file where not exists (
                select from council_file held where held.body_id = draft.body_id and held.id = file)) closed
            """;
    private static final String DRAFTS = "select draft.*, body.name body_name, " + SEEN_SUBJECT + ", " + HIDDEN
            + ", exists (select from draft_version where draft_id = draft.easy_of and made > draft.created) original_changed"
            + ", coalesce((select max(made) from draft_version where draft_id = draft.id), draft.created) edited"
            + " from draft join body on body.id = draft.body_id ";
    private static final String FIND = DRAFTS + "where draft.id = :id";
    private static final String LIST =
            DRAFTS + "where draft.body_id = coalesce(:body, draft.body_id) order by edited desc, draft.id limit 500";
    private final JdbcClient jdbc;

    DraftHeads(JdbcClient jdbc) {
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

    Optional<Head> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(DraftHeads::head).optional();
    }

    List<Head> list(@Nullable Long body) {
        return jdbc.sql(LIST)
                .param("body", body, java.sql.Types.BIGINT)
                .query(DraftHeads::head)
                .list();
    }

    private static Head head(ResultSet row, int index) throws SQLException {
        boolean changed = row.getBoolean("original_changed");
        return new Head(
                row.getObject("id", UUID.class),
                row.getLong("body_id"),
                row.getString("body_name"),
                subject(row),
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

    private static Subject subject(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
        UUID object = row.getObject("subject", UUID.class);
        String language = row.getString("language");
        return switch (kind) {
            case PAPER ->
                new Subject.OfPaper(
                        object, Length.valueOf(row.getString("length").toUpperCase(Locale.ROOT)), language);
            case DOSSIER -> new Subject.OfTopic(topic(row), language);
            default -> new Subject.OfMeeting(kind, object, language);
        };
    }

    private static DossierTopic topic(ResultSet row) throws SQLException {
        return new DossierTopic(
                row.getString("topic"),
                row.getLong("body_id"),
                Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("to_day", LocalDate.class)));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
