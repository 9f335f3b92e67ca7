package de.ratslotse.retrieval.drafting;

import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What came of a model's text for each item, within a transaction that is open.
final class WordingRows {

    private static final String UNWORDED =
            "select id from draft_item where draft_id = :draft and ordinal > 0 and wording is null order by ordinal limit 1";
    private static final String UNWORD = """
            update draft_item set wording = null
            where draft_id = :draft and wording not in ('told', 'silent', 'outpaced')
            """;

    private final JdbcClient jdbc;

    WordingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next item for which a model's text is to come.
    OptionalLong unworded(UUID draft) {
        return jdbc.sql(UNWORDED).param("draft", draft).query(Long.class).optional().stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    void worded(long item, Wording wording) {
        jdbc.sql("update draft_item set wording = :wording where id = :item")
                .param("item", item)
                .param("wording", wording.label())
                .update();
    }

    /// Those for which nothing has come of it yet.
    void restWorded(UUID draft, Wording wording) {
        jdbc.sql("update draft_item set wording = :wording where draft_id = :draft and wording is null")
                .param("draft", draft)
                .param("wording", wording.label())
                .update();
    }

    int count(UUID draft, Wording wording) {
        return jdbc.sql("select count(*) from draft_item where draft_id = :draft and wording = :wording")
                .param("draft", draft)
                .param("wording", wording.label())
                .query(Integer.class)
                .single();
    }

    /// What failed or was cancelled is to be tried again.
    void unword(UUID draft) {
        jdbc.sql(UNWORD).param("draft", draft).update();
    }

    void unword(long item) {
        jdbc.sql("update draft_item set wording = null where id = :item")
                .param("item", item)
                .update();
    }
}
