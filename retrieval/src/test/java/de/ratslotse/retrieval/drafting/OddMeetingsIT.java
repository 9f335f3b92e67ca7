package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Kept drafts of meetings with far too much, or nothing, on their agenda.
@Timeout(120)
class OddMeetingsIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();
    private static final int MANY = 200;

    private DraftingDesk desk;

    @BeforeEach
    void desk() {
        InventedCouncil.in(CORPUS);
        desk = new DraftingDesk(CORPUS, Map.of());
        desk.owner("ann", VISITOR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anAgendaOfTwoHundredItemsIsMadeToItsEndAndEachWithoutAPaperSaysSo() {
        CORPUS.superuser()
                .sql("""
                insert into agenda_item
                select more.*
                from agenda_item item, generate_series(3, :many) n, jsonb_populate_record(item, jsonb_build_object(
                    'id', gen_random_uuid(), 'ordinal', 100 + n, 'number', n::text, 'title', 'Bericht ' || n,
                    'paper_references', '[]'::jsonb)) more
                where item.meeting = :meeting and item.ordinal = 1
                """)
                .param("many", MANY)
                .param("meeting", InventedCouncil.MAY)
                .update();
        UUID id = begun(Kind.BEFORE, InventedCouncil.MAY);

        assertThat(find(id).parts()).hasSize(1 + MANY);
        made(id);
        Draft finished = FinishedDraft.of(find(id));
        assertThat(finished.items())
                .hasSize(MANY)
                .noneMatch(item -> item.statements().isEmpty());
        assertThat(finished.items().getLast().title()).isEqualTo("Bericht 200");
        assertThat(finished.items().getLast().statements())
                .extracting(Draft.Statement::text)
                .contains("Zu diesem Punkt liegt keine Vorlage vor.");
    }

    @Test
    void aMeetingWithoutPapersSaysSoItemByItem() {
        CORPUS.superuser().sql("delete from consultation").update();
        UUID id = begun(Kind.BEFORE, InventedCouncil.JUNE);
        made(id);

        assertThat(FinishedDraft.of(find(id)).items())
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.statements())
                        .extracting(Draft.Statement::text)
                        .isNotEmpty()
                        .allMatch(text -> text.equals("Zu diesem Punkt liegt keine Vorlage vor.")
                                || text.matches("Die Vorlage \\S+ liegt hier nicht vor\\.")));
    }

    @Test
    void aMeetingWithoutAnAgendaSaysSo() {
        CORPUS.superuser().sql("delete from agenda_item").update();
        UUID id = begun(Kind.AFTER, InventedCouncil.JUNE);
        made(id);

        assertThat(find(id).parts()).hasSize(1);
        assertThat(FinishedDraft.of(find(id)).notes()).contains("Zu dieser Sitzung ist keine Tagesordnung erkannt.");
    }

    private UUID begun(Kind kind, UUID meeting) {
        return desk.queue()
                .begin(VISITOR, new Subject.OfMeeting(kind, meeting, "de"), new Owner("ann", "Ann"))
                .orElseThrow();
    }

    private void made(UUID id) {
        while (desk.queue().progress(VISITOR).containsKey(id)) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(find(id).pending()).isFalse();
    }

    private StoredDraft find(UUID id) {
        return desk.drafts().find(VISITOR, id).orElseThrow();
    }
}
