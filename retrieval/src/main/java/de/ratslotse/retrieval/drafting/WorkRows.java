package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Progress.Stage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The queue of drafts that are being made, within a transaction that is open.
///
/// Owners take turns, item by item: whoever was served longest ago comes first, with his oldest draft.
final class WorkRows {

    private static final String ADD = """
            insert into draft_work (body_id, draft_id, owner, author, served)
            values (:body, :draft, :owner, :author, (select max(served) from draft_work where owner = :owner))
            on conflict (body_id, draft_id) do nothing
            """;
    private static final String NEXT = """
            select body_id, draft_id, owner, author from draft_work
            where cast(:made as boolean) is null or :made = not exists (
                select from draft_item where draft_item.draft_id = draft_work.draft_id and not exists (
                    select from draft_version where draft_version.body_id = draft_item.body_id
                        and draft_version.item_id = draft_item.id))
            order by served nulls first, requested, draft_id limit 1
            """;
    private static final String SERVED = """
            update draft_work set served = clock_timestamp(), failures = case draft_id when :draft then 0 else failures end
            where owner = :owner
            """;
    /// Everybody's oldest draft comes before anybody's second.
    private static final String PLACES = """
            select draft_id, row_number() over (order by own, served nulls first, requested, draft_id) place
            from (select draft_work.*, row_number() over (partition by owner order by requested, draft_id) own
                from draft_work) ranked
            """;
    private static final String PROGRESS = """
            select draft_work.draft_id, count(draft_item.id) total,
                count(draft_item.id) filter (where exists (
                    select from draft_version where draft_version.body_id = draft_item.body_id
                        and draft_version.item_id = draft_item.id)) done,
                count(draft_item.wording) worded
            from draft_work
            left join draft_item on draft_item.body_id = draft_work.body_id
                and draft_item.draft_id = draft_work.draft_id and draft_item.ordinal > 0
            group by draft_work.draft_id
            """;
    private static final String PENDING = """
            select id, section from draft_item
            where draft_id = :draft and not exists (select from draft_version
                where draft_version.body_id = draft_item.body_id and draft_version.item_id = draft_item.id)
            order by ordinal limit 1
            """;
    private static final String HOLD = "select draft_id from draft_work where draft_id = :draft for update";
    private static final String END = "delete from draft_work where draft_id = :draft";
    private static final String FAILED = "update draft_work set failures = failures + 1 where draft_id = :draft";
    private static final String GIVEN_UP = "delete from draft_work where draft_id = :draft and failures >= :most";

    private static final int MOST_FAILURES = 3;

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A draft that is being made.
    ///
    /// @param owner with whose rights
    /// @param author his name
    record Work(long body, UUID draft, String owner, String author) {}

    /// An item that is not made yet.
    ///
    /// @param section by which it is made; empty for one of before there were keys
    record Pending(long item, Optional<UUID> section) {}

    void add(Work work) {
        jdbc.sql(ADD)
                .param("body", work.body())
                .param("draft", work.draft())
                .param("owner", work.owner())
                .param("author", work.author())
                .update();
    }

    /// @param made whether all its items are made; empty for any
    Optional<Work> next(Optional<Boolean> made) {
        return jdbc.sql(NEXT)
                .param("made", made.orElse(null), java.sql.Types.BOOLEAN)
                .query((row, index) -> new Work(
                        row.getLong("body_id"),
                        row.getObject("draft_id", UUID.class),
                        row.getString("owner"),
                        row.getString("author")))
                .optional();
    }

    /// Something of it was made.
    void served(Work work) {
        jdbc.sql(SERVED)
                .param("owner", work.owner())
                .param("draft", work.draft())
                .update();
    }

    Map<UUID, Integer> places() {
        Map<UUID, Integer> places = new HashMap<>();
        jdbc.sql(PLACES).query(row -> {
            places.put(row.getObject("draft_id", UUID.class), row.getInt("place"));
        });
        return places;
    }

    Map<UUID, Progress> progress(Map<UUID, Integer> places) {
        Map<UUID, Progress> progress = new HashMap<>();
        jdbc.sql(PROGRESS).query(row -> {
            UUID draft = row.getObject("draft_id", UUID.class);
            int place = places.getOrDefault(draft, 1);
            int total = row.getInt("total");
            boolean made = row.getInt("done") == total;
            int done = made ? row.getInt("worded") : row.getInt("done");
            Stage stage = made ? Stage.WORDING : Stage.MAKING;
            progress.put(draft, new Progress(done == 0 && place > 1 ? Stage.WAITING : stage, place, done, total));
        });
        return progress;
    }

    Optional<Pending> pending(UUID draft) {
        return jdbc.sql(PENDING)
                .param("draft", draft)
                .query((row, index) ->
                        new Pending(row.getLong("id"), Optional.ofNullable(row.getObject("section", UUID.class))))
                .optional();
    }

    /// Whether it is still to be made; if so, it is until the transaction ends.
    boolean hold(UUID draft) {
        return jdbc.sql(HOLD).param("draft", draft).query(UUID.class).optional().isPresent();
    }

    boolean isThere(UUID draft) {
        return jdbc.sql("select exists (select from draft_work where draft_id = :draft)")
                .param("draft", draft)
                .query(Boolean.class)
                .single();
    }

    /// @return false if it was not being made
    boolean end(UUID draft) {
        return jdbc.sql(END).param("draft", draft).update() > 0;
    }

    /// What fails again and again is given up.
    void failed(UUID draft) {
        jdbc.sql(FAILED).param("draft", draft).update();
        jdbc.sql(GIVEN_UP).param("draft", draft).param("most", MOST_FAILURES).update();
    }
}
