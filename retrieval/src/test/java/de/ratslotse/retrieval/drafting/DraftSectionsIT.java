package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.drafting.Progress.Stage;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Summaries of papers and dossiers in the queue: made section by section like meetings, and nothing of a file that
/// goes is left, whether its section was made by then or not.
class DraftSectionsIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();
    private static final Owner ANN = new Owner("ann", "Ann");
    private static final Subject GYM = new Subject.OfPaper(InventedCouncil.GYM, Length.LONG, "de");

    private InventedCouncil council;
    private DraftingDesk desk;
    private DraftShelf shelf;
    private DraftMaking making;

    @BeforeEach
    void desk() {
        council = InventedCouncil.in(CORPUS);
        SectionedProposal.in(CORPUS, council);
        desk = new DraftingDesk(CORPUS, Map.of());
        desk.owner("ann", VISITOR);
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
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theSectionsOfAPaperStandAtOnceAndAreMadeOneByOneAlsoAfterARestart() {
        UUID id = begun(GYM);

        assertThat(titles(id)).containsExactly("2025-0417 Vorlage.pdf", "Sachverhalt", "Finanzierung");
        assertThat(marks(id)).isEqualTo("...");
        assertThat(desk.queue().progress(VISITOR)).containsEntry(id, new Progress(Stage.MAKING, 1, 0, 3));
        step(id);
        assertThat(marks(id)).isEqualTo("x..");
        begin();
        step(id);
        step(id);

        assertThat(FinishedDraft.of(find(id)).items())
                .extracting(Draft.Item::statements)
                .isEqualTo(desk.drafting().of(VISITOR, GYM).orElseThrow().items().stream()
                        .map(Draft.Item::statements)
                        .toList());
        assertThat(texts(id, "Sachverhalt")).containsExactly(SectionedProposal.REASONS, SectionedProposal.MORE);
    }

    @Test
    void theMattersOfADossierStandAtOnceUnderNamesThatTheRegisterHas() {
        UUID id = begun(topic("Turnhalle"));

        assertThat(titles(id)).startsWith("Sanierung der Turnhalle an der Brückenschule (2025/0417)");
        assertThat(find(id).parts().get(1).pending()).isTrue();
        all(id);

        assertThat(find(id).outdated()).isFalse();
        assertThat(FinishedDraft.of(find(id)).items())
                .isEqualTo(desk.drafting().of(VISITOR, topic("Turnhalle")).orElseThrow().items().stream()
                        .toList());
    }

    @Test
    void aSectionThatTurnsOutToHaveNothingToSayHasNoPlace() {
        UUID id = begun(topic("Turnhalle"));
        assertThat(titles(id)).contains("Nur am Rande erwähnt");
        all(id);

        assertThat(titles(id)).doesNotContain("Nur am Rande erwähnt");
        assertThat(find(id).pending()).isFalse();
    }

    @Test
    void oneSectionIsMadeAnewAndTheOthersKeepWhatWasWritten() {
        UUID id = begun(GYM);
        all(id);
        write(id, "Sachverhalt", "Mein Text");
        write(id, "Finanzierung", "Bleibt");

        assertThat(desk.drafts().remake(VISITOR, change(id, "Sachverhalt"))).isInstanceOf(Saving.Saved.class);

        assertThat(texts(id, "Sachverhalt")).containsExactly(SectionedProposal.REASONS, SectionedProposal.MORE);
        assertThat(texts(id, "Finanzierung")).containsExactly("Bleibt");
        desk.drafts().undo(VISITOR, change(id, "Sachverhalt"));
        assertThat(texts(id, "Sachverhalt")).containsExactly("Mein Text");
    }

    @Test
    void aPaperWithdrawnWhileItIsSummarisedLeavesNoWordAndNoHeading() {
        UUID id = begun(GYM);
        step(id);
        step(id);
        CORPUS.councilFiles().withdraw(council.body(), council.proposal().id());
        step(id);

        assertThat(everything())
                .doesNotContain("Sachverhalt", "Finanzierung", "undicht", "0417 Vorlage", "Haushalt des Fachbereichs");
        assertThat(desk.drafts().find(VISITOR, id)).map(StoredDraft::pending).contains(false);
    }

    @Test
    void aPaperWithdrawnBeforeItsFirstSectionLeavesNoHeading() {
        begun(GYM);
        begun(topic("Turnhalle"));
        CORPUS.councilFiles().withdraw(council.body(), council.proposal().id());
        // the minutes still name the matter
        CORPUS.councilFiles().withdraw(council.body(), council.minutes().id());

        assertThat(everything()).doesNotContain("Brückenschule", "Sachverhalt", "Finanzierung", "0417 Vorlage");
    }

    @Test
    void aPaperClosedBeforeItsFirstSectionClosesTheDraft() {
        UUID id = begun(GYM);
        CORPUS.councilFiles().changeScope(council.body(), council.proposal().id(), Scope.INTERNAL);

        assertThat(desk.drafts().find(VISITOR, id)).isEmpty();
        Access staff = new Access(Set.of("*:public", council.body() + ":internal"));
        assertThat(desk.drafts().find(staff, id)).isPresent();
    }

    /// The outline was read before, with the rights of before.
    @Test
    void whatIsClosedBetweenTwoSectionsIsNotAddedForEverybody() {
        UUID id = begun(topic("Turnhalle"));
        CORPUS.superuser()
                .sql("alter table council_file disable trigger draft_file_hidden")
                .update();
        try {
            CORPUS.councilFiles().changeScope(council.body(), council.minutes().id(), Scope.INTERNAL);
            step(id);
        } finally {
            CORPUS.superuser()
                    .sql("alter table council_file enable trigger draft_file_hidden")
                    .update();
        }

        assertThat(everything()).doesNotContain("14 Ja");
    }

    @Test
    void theVersionOfADossierInEasyLanguageKeepsItsTopic() {
        UUID original = begun(topic("Turnhalle"));
        all(original);
        CORPUS.transactions().run(Access.operator(), () -> shelf.work().end(original));

        Easing easing = new DraftEasing(CORPUS.jdbc(), CORPUS.transactions(), shelf).begin(VISITOR, original, ANN);

        assertThat(easing)
                .isInstanceOfSatisfying(
                        Easing.Begun.class,
                        begun -> assertThat(find(begun.draft()).subject())
                                .isEqualTo(find(original).subject()));
    }

    @Test
    void aPaperThatIsOneScanHasItsFrameAndSaysSo() {
        CORPUS.councilFiles().hold(council.proposal(), InventedCouncil.pages(List.of("")), List.of());
        council.save();
        UUID id = begun(GYM);
        step(id);

        assertThat(find(id).parts()).hasSize(1);
        assertThat(FinishedDraft.of(find(id)).notes())
                .contains("2025-0417 Vorlage.pdf: Die Datei hat keinen lesbaren Text.");
    }

    private Subject topic(String words) {
        return new Subject.OfTopic(new DossierTopic(words, council.body(), Optional.empty(), Optional.empty()), "de");
    }

    private UUID begun(Subject subject) {
        return making.begin(VISITOR, subject, ANN, false).orElseThrow();
    }

    private boolean step(UUID id) {
        return making.step(new WorkRows.Work(council.body(), id, "ann", "Ann"), VISITOR);
    }

    private void all(UUID id) {
        int steps = 0;
        while (step(id)) {
            steps++;
            assertThat(steps).isLessThan(50);
        }
    }

    private StoredDraft find(UUID id) {
        return desk.drafts().find(VISITOR, id).orElseThrow();
    }

    private List<String> titles(UUID id) {
        return find(id).parts().stream()
                .filter(part -> part.ordinal() > 0)
                .map(part -> part.title().orElse(""))
                .toList();
    }

    /// A cross for each section that is made.
    private String marks(UUID id) {
        StringBuilder marks = new StringBuilder();
        find(id).parts().stream()
                .filter(part -> part.ordinal() > 0)
                .forEach(part -> marks.append(part.pending() ? '.' : 'x'));
        return marks.toString();
    }

    private Part part(UUID id, String title) {
        return find(id).parts().stream()
                .filter(part -> part.title().orElse("").equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts(UUID id, String title) {
        return part(id, title).version().content().statements().stream()
                .map(StoredDraft.Written::text)
                .toList();
    }

    private Drafts.Change change(UUID id, String title) {
        Part part = part(id, title);
        return new Drafts.Change(id, part.id(), part.revision(), "Ann");
    }

    private void write(UUID id, String title, String text) {
        desk.drafts()
                .save(
                        VISITOR,
                        change(id, title),
                        List.of(new Drafts.Wanted(Drafts.Wanted.NEW, Draft.Topic.CONTENT, text, List.of())),
                        false);
    }

    /// All that is stored of drafts beside their own titles.
    private static String everything() {
        return CORPUS.superuser()
                .sql("select (select coalesce(string_agg(content::text, ''), '') from draft_version)"
                        + " || (select coalesce(string_agg(citation::text, ''), '') from draft_evidence)"
                        + " || (select coalesce(string_agg(title, ''), '') from draft_item)"
                        + " || (select coalesce(string_agg(notes::text, ''), '') from draft)")
                .query(String.class)
                .single();
    }
}
