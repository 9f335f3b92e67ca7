package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.TestCorpus;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts words of a model into the second item of every draft, and into the third that it did not answer.
final class ModelWords {

    private static final String TEXT = """
            [{"topic": "TEXT", "text": "Die Halle hat ein neues Dach.", "citations": [1], "author": null,
              "files": [], "model": "Testmodell"}]""";

    private ModelWords() {}

    /// As if the newer of two drafts were the version of the older one in easy language.
    static void easy(TestCorpus corpus) {
        corpus.superuser().sql("""
                        update draft set easy_of = (select id from draft order by created limit 1)
                        where id = (select id from draft order by created desc limit 1)
                        """).update();
    }

    static void put(TestCorpus corpus) {
        JdbcClient database = corpus.superuser();
        database.sql("""
                        update draft_version
                        set content = jsonb_set(content, '{statements}', cast(:text as jsonb) || (content -> 'statements'))
                        where item_id in (select id from draft_item where ordinal = 2)
                        """).param("text", TEXT).update();
        database.sql("update draft_item set wording = case ordinal when 2 then 'told' else 'unavailable' end"
                        + " where ordinal in (2, 3)")
                .update();
    }
}
