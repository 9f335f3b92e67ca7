package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes what the items of stored drafts say, version by version, and what is said of them, within a transaction that
/// is open.
final class VersionWriting {

    private static final String VERSION = """
            insert into draft_version (body_id, item_id, draft_id, number, content, files, author, origin, restored)
            values (:body, :item, :draft,
                1 + coalesce((select max(number) from draft_version where item_id = :item), 0),
                cast(:content as jsonb), :files, :author, :cause, :restored)
            """;
    private static final String AGAIN = """
            update draft_version set content = cast(:content as jsonb), files = :files, made = now()
            where item_id = :item and number = (select max(number) from draft_version where item_id = :item)
              and origin = 'autosaved' and author = :author and made > now() - interval '10 minutes'
              and withdrawn = false and restored is null
            """;
    private static final String SETTLE = """
            update draft_version set origin = 'edited' where item_id = :item and origin = 'autosaved'
              and number = (select max(number) from draft_version where item_id = :item)
            """;
    private static final String UNDO = """
            insert into draft_version (body_id, item_id, draft_id, number, content, files, author, origin, restored,
                withdrawn)
            select body_id, item_id, draft_id,
                1 + (select max(number) from draft_version where item_id = :item),
                content, files, :author, 'undone', number, withdrawn
            from draft_version where item_id = :item and number = :number
            """;
    private static final String STEP =
            "update draft_item set revision = revision + 1 where id = :item and revision = :seen returning revision";
    private static final String COMMENT = """
            insert into draft_comment (body_id, draft_id, item_id, text, files, author)
            select body_id, draft_id, item_id, :text, files, :author
            from draft_version where item_id = :item order by number desc limit 1
            """;

    private final JdbcClient jdbc;

    VersionWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param item and draft, and whose words they are
    record Place(long body, UUID draft, long item, String author) {}

    /// What is saved while somebody types is saved over; all else is a version of its own.
    void version(Place place, Content content, Cause cause) {
        if (cause == Cause.AUTOSAVED && savedOver(place, content)) {
            return;
        }
        jdbc.sql(VERSION)
                .param("body", place.body())
                .param("item", place.item())
                .param("draft", place.draft())
                .param("content", StoredJson.of(content))
                .param("files", files(content))
                .param("author", place.author())
                .param("cause", cause.name().toLowerCase(Locale.ROOT))
                .param("restored", null, java.sql.Types.INTEGER)
                .update();
    }

    private boolean savedOver(Place place, Content content) {
        return jdbc.sql(AGAIN)
                        .param("item", place.item())
                        .param("content", StoredJson.of(content))
                        .param("files", files(content))
                        .param("author", place.author())
                        .update()
                > 0;
    }

    /// What was saved while somebody typed stays as a version of its own.
    void settle(long item) {
        jdbc.sql(SETTLE).param("item", item).update();
    }

    void undo(long item, int number, String author) {
        jdbc.sql(UNDO)
                .param("item", item)
                .param("number", number)
                .param("author", author)
                .update();
    }

    /// Takes the item from the revision that the writer saw to the next; empty if somebody was faster. The row stays
    /// locked until the transaction ends.
    OptionalInt step(long item, int seen) {
        return jdbc.sql(STEP)
                .param("item", item)
                .param("seen", seen)
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    void comment(long item, String text, String author) {
        jdbc.sql(COMMENT)
                .param("item", item)
                .param("text", StoredJson.clean(text))
                .param("author", author)
                .update();
    }

    private static UUID[] files(Content content) {
        return content.statements().stream()
                .map(Written::files)
                .flatMap(List::stream)
                .distinct()
                .toArray(UUID[]::new);
    }
}
