package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.drafting.Section.Named;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes stored drafts with their headings and states, within a transaction that is open.
final class DraftWriting {

    private static final String KEEP = """
            insert into draft (body_id, id, scope, kind, subject, length, language, title, provisional, notes, files,
                data_until, state_by, created_by, topic, from_day, to_day)
            values (:body, :id, :scope, :kind, :subject, :length, :language, :title, :provisional, :notes, :files,
                :latest, :by, :by, :topic, :from, :to)
            """;
    private static final String ITEM = """
            insert into draft_item (body_id, draft_id, ordinal, section, agenda_item, paper, number, title, public, files)
            values (:body, :draft, :ordinal, :section, :item, :paper, :number, :title, :public, :files) returning id
            """;
    private static final String RENAME = "update draft_item set number = :number, title = :title where id = :item";
    private static final String CLOSE =
            "update draft set scope = :scope where id = :draft and scope = 'public' and :scope <> 'public'";
    private static final String STATE = """
            update draft set state = :state, state_by = :by, state_at = now() where id = :draft and state = :seen
                and not exists (select from draft_work where draft_id = :draft)
            """;

    private final JdbcClient jdbc;

    DraftWriting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft that is stored for the first time.
    ///
    /// @param by who has it made
    record Kept(UUID id, Scope scope, Subject subject, String by) {}

    void keep(Kept kept, Outline outline, Draft frame) {
        Optional<DossierTopic> topic =
                kept.subject() instanceof Subject.OfTopic of ? Optional.of(of.topic()) : Optional.empty();
        Length length = kept.subject() instanceof Subject.OfPaper of ? of.length() : Length.MEDIUM;
        jdbc.sql(KEEP)
                .param("body", outline.bodyId())
                .param("id", kept.id())
                .param("scope", kept.scope().key())
                .param("kind", kept.subject().kind().label())
                .param("subject", kept.subject().object())
                .param("length", length.name().toLowerCase(Locale.ROOT))
                .param("language", kept.subject().language())
                .param("title", StoredJson.clean(frame.title()))
                .param("provisional", frame.provisional())
                .param("notes", frame.notes().stream().map(StoredJson::clean).toArray(String[]::new))
                .param("files", outline.noted().toArray(UUID[]::new))
                .param("latest", frame.latest().orElse(null), Types.DATE)
                .param("by", kept.by())
                .param("topic", topic.map(DossierTopic::words).orElse(null), Types.VARCHAR)
                .param("from", topic.flatMap(DossierTopic::from).orElse(null), Types.DATE)
                .param("to", topic.flatMap(DossierTopic::to).orElse(null), Types.DATE)
                .update();
    }

    /// What is said of the whole.
    long head(long body, UUID draft) {
        return item(body, draft, 0, Optional.empty());
    }

    /// A section with its heading.
    ///
    /// @param ordinal from 1
    long section(long body, UUID draft, int ordinal, Section section) {
        return item(body, draft, ordinal, Optional.of(section));
    }

    private long item(long body, UUID draft, int ordinal, Optional<Section> section) {
        Named named = section.map(Section::named).orElse(Named.BY_US);
        Draft.Item heading = section.map(Section::heading).orElseGet(() -> Section.heading("", "", true));
        return jdbc.sql(ITEM)
                .param("body", body)
                .param("draft", draft)
                .param("ordinal", ordinal)
                .param("section", section.map(Section::key).orElse(null), Types.OTHER)
                .param("item", named.agendaItem().orElse(null), Types.OTHER)
                .param("paper", named.paper().orElse(null), Types.OTHER)
                .param("number", StoredJson.clean(heading.number()))
                .param("title", StoredJson.clean(heading.title()))
                .param("public", heading.isPublic())
                .param("files", named.files().toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /// A section that turned out to have nothing to say.
    void drop(long item) {
        jdbc.sql("delete from draft_item where id = :item").param("item", item).update();
    }

    void rename(long item, Draft.Item made) {
        jdbc.sql(RENAME)
                .param("item", item)
                .param("number", StoredJson.clean(made.number()))
                .param("title", StoredJson.clean(made.title()))
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
}
