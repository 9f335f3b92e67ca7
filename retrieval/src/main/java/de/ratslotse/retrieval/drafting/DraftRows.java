package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Comment;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Version;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rows of stored drafts, within a transaction that is open.
final class DraftRows {

    private static final String ITEMS = """
            select draft_item.*,
                coalesce(seen.title, called.name || coalesce(' (' || called.reference || ')', ''),
                    case when seen.id is not null then draft_item.title end) official,
                not exists (select from unnest(draft_item.files) file
                    where not exists (select from council_file where body_id = draft_item.body_id and id = file)) readable
            from draft_item
            left join seen_agenda_item seen on seen.body_id = draft_item.body_id and seen.id = draft_item.agenda_item
            left join seen_paper called on called.body_id = draft_item.body_id and called.id = draft_item.paper
            where draft_id = :id order by draft_item.ordinal
            """;
    private static final String VERSIONS = "select * from draft_version where draft_id = :id order by item_id, number";
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

    /// @param stored the title when it was made
    /// @param section the key by which it is made; empty for the whole
    /// @param registered whether its title is that of an agenda item or a paper
    /// @param official that title now
    /// @param readable whether the reader may see what the stored title was read from
    record ItemRow(
            long id,
            int ordinal,
            Optional<UUID> section,
            boolean registered,
            String number,
            String stored,
            Optional<String> official,
            boolean isPublic,
            int revision,
            boolean readable,
            Optional<Wording> wording) {}

    record VersionRow(long item, Version version, OptionalInt restored, List<UUID> files) {}

    record CommentRow(long item, Comment comment) {}

    List<ItemRow> items(UUID draft) {
        return jdbc.sql(ITEMS)
                .param("id", draft)
                .query((row, index) -> new ItemRow(
                        row.getLong("id"),
                        row.getInt("ordinal"),
                        Optional.ofNullable(row.getObject("section", UUID.class)),
                        row.getObject("agenda_item") != null || row.getObject("paper") != null,
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
                                row.getLong("id"),
                                row.getString("text"),
                                row.getString("author"),
                                DraftHeads.at(row, "made"))))
                .list();
    }

    private static VersionRow version(ResultSet row, Set<UUID> visible) throws SQLException {
        Content whole = StoredJson.read(row.getString("content"), Content.class);
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
                        DraftHeads.at(row, "made"),
                        Cause.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                        row.getBoolean("withdrawn"),
                        hidden),
                restored == 0 ? OptionalInt.empty() : OptionalInt.of(restored),
                files(row.getArray("files")));
    }

    private static List<UUID> files(Array array) throws SQLException {
        return Arrays.asList((UUID[]) array.getArray());
    }
}
