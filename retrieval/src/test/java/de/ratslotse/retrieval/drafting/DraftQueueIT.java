package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Progress.Stage;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Whose item is made next, and what becomes of a draft when somebody cancels, loses his rights, or the server ends.
/// Turns are taken by hand; meetings of June have six items.
class DraftQueueIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();
    private static final Subject JUNE = new Subject.OfMeeting(Kind.AFTER, InventedCouncil.JUNE, "de");

    private InventedCouncil council;
    private DraftingDesk desk;
    private DraftShelf shelf;
    private DraftMaking making;
    private DraftQueue queue;

    @BeforeEach
    void desk() {
        council = InventedCouncil.in(CORPUS);
        desk = new DraftingDesk(CORPUS, Map.of());
        desk.owner("ann", VISITOR);
        desk.owner("bo", VISITOR);
        shelf = DraftShelf.on(CORPUS.jdbc());
        begin();
    }

    /// As after a start of the server.
    private void begin() {
        making = new DraftMaking(
                CORPUS.transactions(),
                new Outlines(CORPUS.transactions(), desk.drafting(), new Withdrawals(CORPUS.jdbc())),
                new DraftScopes(CORPUS.councilFiles()),
                shelf);
        queue = new DraftQueue(
                CORPUS.transactions(),
                shelf,
                making,
                new DraftWording(
                        CORPUS.transactions(),
                        desk.text(),
                        new ItemSources(CORPUS.councilFiles(), CORPUS.passages()),
                        shelf),
                new DraftEasing(CORPUS.jdbc(), CORPUS.transactions(), shelf),
                desk.owners());
    }

    @AfterEach
    void close() {
        queue.close();
        desk.close();
    }

    @Test
    void theHeadingsStandAtOnceAndItemsAreMadeOneByOne() {
        UUID id = draft("ann");

        assertThat(marks(id)).isEqualTo("......");
        assertThat(queue.progress(VISITOR)).containsEntry(id, new Progress(Stage.MAKING, 1, 0, 6));
        queue.turn();
        assertThat(marks(id)).isEqualTo("x.....");
        turns(2);
        assertThat(queue.progress(VISITOR)).containsEntry(id, new Progress(Stage.MAKING, 1, 3, 6));
        assertThat(FinishedDraft.of(find(id))
                        .items()
                        .getLast()
                        .statements()
                        .getFirst()
                        .text())
                .isEqualTo("Dieser Punkt ist noch nicht ausgearbeitet.");
        all();
        assertThat(marks(id)).isEqualTo("xxxxxx");
        assertThat(queue.progress(VISITOR)).isEmpty();
        assertThat(FinishedDraft.of(find(id)).items())
                .extracting(Draft.Item::statements)
                .isEqualTo(desk.drafting().of(VISITOR, JUNE).orElseThrow().items().stream()
                        .map(Draft.Item::statements)
                        .toList());
    }

    @Test
    void ofTwoOwnersEachGetsEverySecondItem() {
        UUID first = draft("ann");
        List<UUID> more = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            more.add(draft("ann"));
        }
        queue.turn();
        UUID others = draft("bo");
        turns(10);

        assertThat(marks(others)).isEqualTo("xxxxx.");
        assertThat(marks(first)).isEqualTo("xxxxxx");
        assertThat(more).allMatch(id -> marks(id).equals("......"));
    }

    @Test
    void thePlaceSaysHowManyComeBefore() {
        UUID first = draft("ann");
        UUID second = draft("ann");
        UUID others = draft("bo");

        assertThat(queue.progress(VISITOR))
                .containsEntry(first, new Progress(Stage.MAKING, 1, 0, 6))
                .containsEntry(others, new Progress(Stage.WAITING, 2, 0, 6))
                .containsEntry(second, new Progress(Stage.WAITING, 3, 0, 6));
    }

    @Test
    void whatIsCancelledKeepsItsFinishedItemsAndIsGoneOnWith() {
        UUID id = draft("ann");
        turns(2);

        assertThat(queue.cancel(Access.none(), id)).isFalse();
        assertThat(queue.cancel(VISITOR, id)).isTrue();
        all();
        assertThat(marks(id)).isEqualTo("xx....");
        assertThat(find(id).pending()).isTrue();
        Part third = find(id).parts().get(3);
        assertThat(desk.drafts().remake(VISITOR, new Drafts.Change(id, third.id(), third.revision(), "Bo")))
                .isInstanceOf(Saving.Saved.class);
        assertThat(marks(id)).isEqualTo("xxx...");

        CORPUS.transactions().run(VISITOR, () -> shelf.work().add(new WorkRows.Work(council.body(), id, "ann", "Ann")));
        all();
        assertThat(marks(id)).isEqualTo("xxxxxx");
    }

    @Test
    void aRestartGoesOnWhereItWas() {
        UUID id = draft("ann");
        turns(2);
        queue.close();
        begin();
        all();

        assertThat(marks(id)).isEqualTo("xxxxxx");
        assertThat(find(id).parts()).allMatch(part -> part.version().number() == 1);
    }

    @Test
    void whoMayNotHaveDraftsAnyMoreGetsNoFurtherItem() {
        UUID id = draft("ann");
        turns(2);
        desk.forget("ann");
        all();

        assertThat(marks(id)).isEqualTo("xx....");
        assertThat(queue.progress(VISITOR)).isEmpty();
    }

    @Test
    void rightsAreThoseOfThePresentAndWhatIsInternalMakesTheDraftInternal() {
        Access staff = new Access(Set.of("*:public", council.body() + ":internal"));
        desk.owner("ann", staff);
        UUID id = making.begin(staff, JUNE, new DraftQueue.Owner("ann", "Ann"), false)
                .orElseThrow();

        assertThat(desk.drafts().find(VISITOR, id)).isEmpty();
        desk.owner("ann", VISITOR);
        all();
        assertThat(desk.drafts().find(staff, id).orElseThrow().parts().get(1).pending())
                .isTrue();
    }

    @Test
    void whatIsBeingMadeIsNotHandedIn() {
        UUID id = draft("ann");

        assertThat(desk.drafts().move(VISITOR, id, State.DRAFT, State.IN_REVIEW, "Ann"))
                .isFalse();
        all();
        assertThat(desk.drafts().move(VISITOR, id, State.DRAFT, State.IN_REVIEW, "Ann"))
                .isTrue();
    }

    @Test
    void aFileThatGoesWhileItIsMadeLeavesNoWordOfIt() {
        draft("ann");
        turns(2);
        CORPUS.councilFiles().withdraw(council.body(), council.minutes().id());
        all();

        assertThat(CORPUS.superuser()
                        .sql("select coalesce(string_agg(content::text, ''), '') from draft_version")
                        .query(String.class)
                        .single())
                .doesNotContain("1.250.000");
        assertThat(queue.progress(VISITOR)).isEmpty();
    }

    @Test
    void withoutAModelThereIsNoEasyLanguage() {
        assertThat(queue.ease(VISITOR, draft("ann"), new DraftQueue.Owner("ann", "Ann")))
                .isEqualTo(new Easing.NoModel());
    }

    @Test
    void aDraftThatIsDeletedIsNotMade() {
        UUID id = draft("ann");
        queue.turn();
        desk.drafts().delete(VISITOR, id);

        assertThat(queue.turn()).isFalse();
    }

    private UUID draft(String owner) {
        return making.begin(VISITOR, JUNE, new DraftQueue.Owner(owner, owner), false)
                .orElseThrow();
    }

    private void turns(int count) {
        for (int i = 0; i < count; i++) {
            queue.turn();
        }
    }

    private void all() {
        boolean more = true;
        for (int i = 0; more; i++) {
            assertThat(i).isLessThan(200);
            more = queue.turn();
        }
    }

    private StoredDraft find(UUID id) {
        return desk.drafts().find(VISITOR, id).orElseThrow();
    }

    /// A cross for each item that is made.
    private String marks(UUID id) {
        StringBuilder marks = new StringBuilder();
        find(id).parts().stream()
                .filter(part -> part.ordinal() > 0)
                .forEach(part -> marks.append(part.pending() ? '.' : 'x'));
        return marks.toString();
    }
}
