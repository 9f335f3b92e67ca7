package de.ratslotse.web.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The conversations of accounts, each seen by its owner alone. Deleting one deletes its answers.
public final class KeptConversations {

    private static final int LONGEST_TITLE = 200;

    private final JdbcClient jdbc;

    KeptConversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param changed when the last question was asked
    /// @param turns questions whose answers are still there
    public record Kept(UUID id, String title, Instant changed, int turns) {}

    /// Adds an answer; the first question becomes the title. Both or
    /// neither is kept. Nothing happens to a conversation of somebody else.
    public void keep(long account, UUID conversation, String question, UUID answer) {
        jdbc.sql("""
                        with kept as (
                            insert into conversation (id, account_id, title) values (:id, :account, :title)
                            on conflict (id) do update set changed = now() where conversation.account_id = :account
                            returning id)
                        insert into conversation_turn (conversation_id, answer_id) select id, :answer from kept
                        on conflict do nothing
                        """)
                .param("id", conversation)
                .param("account", account)
                .param("title", shortened(question))
                .param("answer", answer)
                .update();
    }

    /// Newest first.
    ///
    /// @param words that the title or a question has; empty for all
    public List<Kept> list(long account, String words, int offset, int limit) {
        return jdbc.sql("""
                        select c.id, c.title, c.changed,
                               (select count(*) from conversation_turn t where t.conversation_id = c.id) as turns
                        from conversation c
                        where c.account_id = :account
                          and (:words = '' or c.title ilike :pattern or exists (
                              select 1 from conversation_turn t join kept_answer k on k.id = t.answer_id
                              where t.conversation_id = c.id and k.question ilike :pattern))
                        order by c.changed desc, c.id offset :offset limit :limit
                        """)
                .param("account", account)
                .param("words", words)
                .param("pattern", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new Kept(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getTimestamp("changed").toInstant(),
                        row.getInt("turns")))
                .list();
    }

    /// The answers, oldest first; empty for a conversation of somebody else.
    public List<UUID> answers(long account, UUID conversation) {
        return jdbc.sql("""
                        select t.answer_id from conversation_turn t join conversation c on c.id = t.conversation_id
                        where c.id = :id and c.account_id = :account order by t.asked
                        """)
                .param("id", conversation)
                .param("account", account)
                .query((row, _) -> row.getObject("answer_id", UUID.class))
                .list();
    }

    /// @return whether it is this account's
    boolean rename(long account, UUID conversation, String title) {
        return jdbc.sql("update conversation set title = :title where id = :id and account_id = :account")
                        .param("title", shortened(title))
                        .param("id", conversation)
                        .param("account", account)
                        .update()
                > 0;
    }

    boolean delete(long account, UUID conversation) {
        return jdbc.sql("delete from conversation where id = :id and account_id = :account")
                        .param("id", conversation)
                        .param("account", account)
                        .update()
                > 0;
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
