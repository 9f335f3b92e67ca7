package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.DraftRows.EvidenceRow;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Subject;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes stored drafts, within a transaction that is open.
final class DraftWriting {

    private static final String KEEP = """
            insert into draft (body_id, id, scope, kind, subject, length, language, title, provisional, notes,
                data_until, state_by, created_by, topic, from_day, to_day)
            values (:body, :id, :scope, :kind, :subject, :length, :language, :title, :provisional, :notes,
                :latest, :by, :by, :topic, :from, :to)
            """;
    private static final String ITEM = """
            insert into draft_item (body_id, draft_id, ordinal, agenda_item, number, title, public, files)
            values (:body, :draft, :ordinal, :item, :number, :title, :public, :files) returning id
            """;
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
    private static final String EVIDENCE = """
            insert into draft_evidence (body_id, draft_id, number, file_id, sha256, citation)
            values (:body, :draft, :number, :file, :sha256, cast(:citation as jsonb))
            """;
    private static final String RENAME = "update draft_item set number = :number, title = :title where id = :item";
    private static final String CLOSE =
            "update draft set scope = :scope where id = :draft and scope = 'public' and :scope <> 'public'";
    private static final String STATE = """
            update draft set state = :state, state_by = :by, state_at = now() where id = :draft and state = :seen
                and not exists (select from draft_work where draft_id = :draft)
            """;
    private static final String COMMENT = """
            insert into draft_comment (body_id, draft_id, item_id, text, files, author)
            select body_id, draft_id, item_id, :text, files, :author
            from draft_version where item_id = :item order by number desc limit 1
            """;

    private final JdbcClient jdbc;

    DraftWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, long body, Scope scope, Subject subject, Draft draft, String by) {
        jdbc.sql(KEEP)
                .param("body", body)
                .param("id", id)
                .param("scope", scope.key())
                .param("kind", subject.kind().label())
                .param("subject", subject.object())
                .param("length", subject.length().name().toLowerCase(Locale.ROOT))
                .param("language", subject.language())
                .param("title", clean(draft.title()))
                .param("provisional", draft.provisional())
                .param("notes", draft.notes().stream().map(DraftWriting::clean).toArray(String[]::new))
                .param("latest", draft.latest().orElse(null), java.sql.Types.DATE)
                .param("by", by)
                .param("topic", subject.topic().map(DossierTopic::words).orElse(null), java.sql.Types.VARCHAR)
                .param("from", subject.topic().flatMap(DossierTopic::from).orElse(null), java.sql.Types.DATE)
                .param("to", subject.topic().flatMap(DossierTopic::to).orElse(null), java.sql.Types.DATE)
                .update();
    }

    /// @param files what the title was read from
    long item(long body, UUID draft, int ordinal, Draft.Item item, List<UUID> files) {
        return jdbc.sql(ITEM)
                .param("body", body)
                .param("draft", draft)
                .param("ordinal", ordinal)
                .param("item", item.agendaItem().orElse(null), java.sql.Types.OTHER)
                .param("number", clean(item.number()))
                .param("title", clean(item.title()))
                .param("public", item.isPublic())
                .param("files", files.toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    void rename(long item, Draft.Item made) {
        jdbc.sql(RENAME)
                .param("item", item)
                .param("number", clean(made.number()))
                .param("title", clean(made.title()))
                .update();
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
                .param("content", json(content))
                .param("files", files(content))
                .param("author", place.author())
                .param("cause", cause.name().toLowerCase(Locale.ROOT))
                .param("restored", null, java.sql.Types.INTEGER)
                .update();
    }

    private boolean savedOver(Place place, Content content) {
        return jdbc.sql(AGAIN)
                        .param("item", place.item())
                        .param("content", json(content))
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

    /// Adds what is new of these citations.
    ///
    /// @return by the number of a citation its number in the stored draft
    Map<Integer, Integer> evidence(long body, UUID draft, List<EvidenceRow> known, List<Citation> citations) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int next = 1 + known.stream().mapToInt(EvidenceRow::number).max().orElse(0);
        for (Citation citation : citations) {
            Optional<EvidenceRow> same = known.stream()
                    .filter(row -> row.sha256().equals(citation.file().sha256()))
                    .filter(row -> row.evidence().citation().quote().equals(citation.quote())
                            && row.evidence().citation().page().equals(citation.page()))
                    .findFirst();
            numbers.put(citation.number(), same.map(EvidenceRow::number).orElse(next));
            if (same.isEmpty()) {
                add(body, draft, next, citation);
                next++;
            }
        }
        return numbers;
    }

    private void add(long body, UUID draft, int number, Citation citation) {
        Citation numbered = citation.numbered(number);
        jdbc.sql(EVIDENCE)
                .param("body", body)
                .param("draft", draft)
                .param("number", number)
                .param("file", citation.file().id())
                .param("sha256", citation.file().sha256())
                .param("citation", cleanJson(DraftRows.JSON.writeValueAsString(numbered)))
                .update();
    }

    void close(UUID draft, Scope scope) {
        jdbc.sql(CLOSE).param("draft", draft).param("scope", scope.key()).update();
    }

    boolean state(UUID draft, State seen, State wanted, String by) {
        return jdbc.sql(STATE)
                        .param("draft", draft)
                        .param("seen", seen.label())
                        .param("state", wanted.label())
                        .param("by", by)
                        .update()
                > 0;
    }

    boolean delete(UUID draft) {
        return jdbc.sql("delete from draft where id = :draft")
                        .param("draft", draft)
                        .update()
                > 0;
    }

    void comment(long item, String text, String author) {
        jdbc.sql(COMMENT)
                .param("item", item)
                .param("text", clean(text))
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

    private static String json(Content content) {
        return cleanJson(DraftRows.JSON.writeValueAsString(content));
    }

    private static String cleanJson(String json) {
        return clean(json).replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1\uFFFD");
    }

    /// PostgreSQL holds no NUL and no half of a character.
    static String clean(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }
}
