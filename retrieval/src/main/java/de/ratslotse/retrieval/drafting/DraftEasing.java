package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.VersionWriting.Place;
import de.ratslotse.retrieval.drafting.WorkRows.Work;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Begins the version of a draft in easy language: a draft of its own with the same items, citations and scope.
final class DraftEasing {

    private static final String DRAFT = """
            insert into draft (body_id, id, scope, kind, subject, length, language, title, provisional, notes,
                files, data_until, state_by, created_by, topic, from_day, to_day, easy_of)
            select body_id, :id, scope, kind, subject, length, language, title, provisional, notes,
                files, data_until, :by, :by, topic, from_day, to_day, id
            from draft where id = :original
            """;
    private static final String EVIDENCE = """
            insert into draft_evidence (body_id, draft_id, number, file_id, sha256, citation)
            select body_id, :id, number, file_id, sha256, citation from draft_evidence where draft_id = :original
            """;
    private static final String ITEM = """
            insert into draft_item (body_id, draft_id, ordinal, section, agenda_item, paper, number, title, public, files)
            select body_id, :id, ordinal, section, agenda_item, paper, number, title, public, files
            from draft_item where id = :item
            returning id
            """;
    private static final String NEWEST = "select id from draft where easy_of = :original order by created desc limit 1";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;
    private final DraftShelf shelf;

    DraftEasing(JdbcClient jdbc, CorpusTransactions transactions, DraftShelf shelf) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.shelf = shelf;
    }

    Easing begin(Access reader, UUID original, Owner owner) {
        return transactions.call(reader, () -> {
            shelf.rows().lock(original);
            Optional<StoredDraft> found = shelf.reading().find(original);
            if (found.isEmpty() || found.get().easy().isPresent()) {
                return new Easing.Missing();
            }
            boolean unfinished = found.get().pending() || shelf.work().isThere(original);
            return unfinished ? new Easing.Unfinished() : new Easing.Begun(begun(found.get(), owner));
        });
    }

    /// The newest version in easy language.
    Optional<UUID> of(Access reader, UUID original) {
        return transactions.call(
                reader,
                () -> jdbc.sql(NEWEST)
                        .param("original", original)
                        .query(UUID.class)
                        .optional());
    }

    private UUID begun(StoredDraft original, Owner owner) {
        UUID id = UUID.randomUUID();
        long body = shelf.heads().find(original.id()).orElseThrow().bodyId();
        jdbc.sql(DRAFT)
                .param("id", id)
                .param("original", original.id())
                .param("by", owner.name())
                .update();
        jdbc.sql(EVIDENCE).param("id", id).param("original", original.id()).update();
        EasyItem easy = new EasyItem(new DraftWords(original.locale()));
        for (Part part : original.parts()) {
            long item = jdbc.sql(ITEM)
                    .param("id", id)
                    .param("item", part.id())
                    .query(Long.class)
                    .single();
            shelf.versions().version(new Place(body, id, item, owner.name()), easy.of(part), Cause.MADE);
        }
        shelf.work().add(new Work(body, id, owner.key(), owner.name()));
        return id;
    }
}
