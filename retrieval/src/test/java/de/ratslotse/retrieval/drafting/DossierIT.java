package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a dossier tells of the invented council, and for whom it is.
class DossierIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();

    private InventedCouncil council;
    private DraftingDesk desk;

    @BeforeEach
    void desk() {
        council = InventedCouncil.in(CORPUS);
        desk = new DraftingDesk(CORPUS, Map.of());
        desk.owner("ann", VISITOR);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void tellsWhatWasProposedAdvisedAndDecided() {
        Item gym = matter(dossier("Turnhalle"), "Sanierung der Turnhalle an der Brückenschule (2025/0417)");

        assertThat(gym.number()).isEqualTo("28.4.2025");
        assertThat(texts(gym, Topic.STANDING)).containsExactly("angenommen – 26.6.2025, Rat");
        assertThat(texts(gym, Topic.PROPOSED))
                .containsExactly("Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro.");
        assertThat(texts(gym, Topic.CONSULTED))
                .satisfiesExactly(
                        committee -> assertThat(committee)
                                .startsWith("13.5.2025, Ausschuss für Bau und Verkehr (Vorberatung): angenommen"),
                        decided -> assertThat(decided)
                                .startsWith(
                                        "26.6.2025, Rat: angenommen – „Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.“"));
        assertThat(texts(gym, Topic.DECISION))
                .containsExactly("Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro.");
        assertThat(gym.result()).contains(ItemResult.ACCEPTED);
    }

    @Test
    void whatAmendsAMotionStandsWithItAndNothingRejectedIsADecision() {
        Draft draft = dossier("Radwege");
        Item path = matter(draft, "Radweg an der Deichstraße (2025/0398)");

        assertThat(draft.items()).filteredOn(item -> !item.number().isEmpty()).hasSize(1);
        assertThat(texts(path, Topic.PAPER))
                .satisfiesExactly(
                        motion -> assertThat(motion).startsWith("Antrag 2025/0398 vom 2.5.2025"),
                        amendment ->
                                assertThat(amendment).startsWith("Änderungsantrag 2025/0398/1 vom 2.5.2025: Radweg"));
        assertThat(texts(path, Topic.STANDING)).first().asString().startsWith("abgelehnt – 26.6.2025, Rat");
        assertThat(texts(path, Topic.DECISION)).isEmpty();
        assertThat(path.decision()).isEmpty();
    }

    @Test
    void everyStatementThatADocumentCarriesIsCited() {
        Draft draft = dossier("Turnhalle");

        assertThat(draft.items())
                .flatExtracting(Item::statements)
                .filteredOn(statement -> Set.of(Topic.PROPOSED, Topic.DECISION, Topic.COST, Topic.ASKED)
                        .contains(statement.topic()))
                .isNotEmpty()
                .allMatch(statement -> !statement.citations().isEmpty());
        assertThat(draft.citations()).allMatch(citation -> !citation.quote().isEmpty());
        assertThat(dossier("Turnhalle")).isEqualTo(draft);
    }

    @Test
    void whatIsStillToComeHasNoResult() {
        Item budget = matter(dossier("Haushalt"), "Haushalt 2026 (2025/0511)");

        assertThat(texts(budget, Topic.STANDING))
                .containsExactly("Beratung angesetzt: 2.10.2025, Finanzausschuss (Vorberatung)");
        assertThat(budget.result()).isEmpty();
    }

    @Test
    void saysWhatWasSearchedWhereNothingIsFound() {
        Draft draft = dossier("Mondbasis");

        assertThat(draft.items()).isEmpty();
        assertThat(draft.head())
                .extracting(Statement::text)
                .satisfiesExactly(
                        searched -> assertThat(searched).contains("„Mondbasis“", "7 Vorlagen", "2 Dateien"),
                        nothing -> assertThat(nothing).startsWith("Kein Titel"));
    }

    @Test
    void aPeriodKeepsMattersInWhichSomethingHappened() {
        LocalDate july = LocalDate.of(2025, 7, 1);

        assertThat(dossier("Turnhalle, Haushalt", Optional.of(july)).items())
                .extracting(Item::title)
                .containsExactly("Haushalt 2026 (2025/0511)");
    }

    @Test
    void nobodyReadsWhatHeMayNotSee() {
        Access staff = new Access(Set.of("*:public", council.body() + ":internal"));

        assertThat(dossier(InventedCouncil.SECRET).toString()).doesNotContain("2025/0499");
        assertThat(dossier(InventedCouncil.SECRET).head().getFirst().text()).contains("7 Vorlagen");
        Optional<Draft> internal =
                desk.drafting().of(staff, new Subject.OfTopic(topic(InventedCouncil.SECRET, Optional.empty()), "de"));
        assertThat(internal.orElseThrow().items())
                .extracting(Item::title)
                .contains("Ankauf " + InventedCouncil.SECRET + " 4 (2025/0499)");
        assertThat(desk.drafting().of(Access.none(), new Subject.OfTopic(topic("Turnhalle", Optional.empty()), "de")))
                .isEmpty();
    }

    @Test
    void isKeptWorkedOnAndMadeAnewLikeEveryDraft() {
        Subject subject = new Subject.OfTopic(topic("Turnhalle", Optional.of(LocalDate.of(2024, 1, 1))), "de");
        UUID id = desk.queue()
                .begin(VISITOR, subject, new DraftQueue.Owner("ann", "Ann"))
                .orElseThrow();

        StoredDraft kept = desk.drafts().find(VISITOR, id).orElseThrow();
        assertThat(kept.title()).contains("Dossier: Turnhalle (ab 1.1.2024)");
        assertThat(kept.subject()).isEqualTo(subject);
        Part part = kept.parts().get(1);
        assertThat(part.title()).contains("Sanierung der Turnhalle an der Brückenschule (2025/0417)");
        Saving remade = desk.drafts().remake(VISITOR, new Drafts.Change(id, part.id(), part.revision(), "Ann"));
        assertThat(remade).isInstanceOf(Saving.Saved.class);
    }

    private Draft dossier(String words) {
        return dossier(words, Optional.empty());
    }

    private Draft dossier(String words, Optional<LocalDate> from) {
        return desk.drafting()
                .of(VISITOR, new Subject.OfTopic(topic(words, from), "de"))
                .orElseThrow();
    }

    private DossierTopic topic(String words, Optional<LocalDate> from) {
        return new DossierTopic(words, council.body(), from, Optional.empty());
    }

    private static Item matter(Draft draft, String title) {
        return draft.items().stream()
                .filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        draft.items().stream().map(Item::title).toList().toString()));
    }

    private static List<String> texts(Item item, Topic topic) {
        return item.statements().stream()
                .filter(statement -> statement.topic() == topic)
                .map(Statement::text)
                .toList();
    }
}
