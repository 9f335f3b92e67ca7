package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.DraftLine;
import de.ratslotse.retrieval.drafting.DraftQueue;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.drafting.Drafts;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.FinishedDraft;
import de.ratslotse.retrieval.drafting.Length;
import de.ratslotse.retrieval.drafting.Saving;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.Cause;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Drafts on a real database: their versions, whom they are shown to, and what becomes of them when files go.
@WholeApplication
class DraftsIT {

    private static final Access VISITOR = Access.anonymous();
    private static final String AMOUNT = "1.250.000 Euro";

    private final Drafts drafts;
    private final DraftQueue queue;
    private final People people;
    private final CouncilFiles files;
    private InventedCouncil council;
    private Access staff = Access.none();

    @Autowired
    DraftsIT(Drafts drafts, DraftQueue queue, People people, CouncilFiles files) {
        this.drafts = drafts;
        this.queue = queue;
        this.people = people;
        this.files = files;
    }

    @BeforeEach
    void council() {
        council = InventedCouncil.in(TestCorpus.shared());
        staff = new Access(Set.of("*:public", council.body() + ":internal"));
    }

    @Test
    void keepsTheDraftAsItWasMade() {
        UUID id = keep(VISITOR);

        StoredDraft draft = draft(VISITOR, id);
        assertThat(draft.title()).contains("Zusammenfassung: Rat, 26.6.2025");
        assertThat(draft.standing().state()).isEqualTo(State.DRAFT);
        assertThat(draft.parts()).extracting(Part::number).containsExactly("", "1", "2", "3", "4", "5", "6");
        assertThat(item(draft, "2").version().content().statements().getFirst().text())
                .contains(AMOUNT);
        assertThat(item(draft, "2").offered()).isNotEmpty();
        assertThat(draft.evidence().values()).noneMatch(StoredDraft.Evidence::changed);
        assertThat(drafts.list(VISITOR, OptionalLong.of(council.body())))
                .extracting(DraftLine::id)
                .containsExactly(id);
    }

    @Test
    void aDraftOfWhatIsInternalIsInternal() {
        UUID id = keep(staff);

        assertThat(item(draft(staff, id), "6").title().orElse("")).contains(InventedCouncil.SECRET);
        assertThat(drafts.find(VISITOR, id)).isEmpty();
        assertThat(drafts.list(VISITOR, OptionalLong.empty())).isEmpty();
    }

    @Test
    void everySavedTextIsAVersionAndUndoGoesBackStepByStep() {
        UUID id = keep(VISITOR);
        assertThat(edit(id, "2", "Erster Text")).isEqualTo(new Saving.Saved(2));
        assertThat(edit(id, "2", "Zweiter Text")).isEqualTo(new Saving.Saved(3));

        assertThat(undo(id, "2")).isEqualTo(new Saving.Saved(4));
        assertThat(first(id, "2").text()).isEqualTo("Erster Text");
        undo(id, "2");
        assertThat(first(id, "2").text()).contains(AMOUNT);
        assertThat(undo(id, "2")).isEqualTo(new Saving.Missing());
        assertThat(item(draft(VISITOR, id), "2").version().number()).isEqualTo(5);
    }

    @Test
    void theSecondWriterLosesNothingAndOverwritesNothing() {
        UUID id = keep(VISITOR);
        Part seen = item(draft(VISITOR, id), "2");
        drafts.save(VISITOR, change(id, seen, "Frau Petersen"), text(seen, "Von Frau Petersen"), false);

        Saving second = drafts.save(VISITOR, change(id, seen, "Herr Ahrens"), text(seen, "Von Herrn Ahrens"), false);

        assertThat(second).isEqualTo(new Saving.Outpaced());
        assertThat(first(id, "2").text()).isEqualTo("Von Frau Petersen");
        assertThat(first(id, "2").author()).contains("Frau Petersen");
    }

    @Test
    void whatIsSavedWhileTypingIsOneVersion() {
        UUID id = keep(VISITOR);
        for (String typed : List.of("D", "De", "Der Rat")) {
            Part seen = item(draft(VISITOR, id), "2");
            drafts.save(VISITOR, change(id, seen, "Frau Petersen"), text(seen, typed), true);
        }

        Part part = item(draft(VISITOR, id), "2");
        assertThat(part.version().number()).isEqualTo(2);
        assertThat(part.version().cause()).isEqualTo(Cause.AUTOSAVED);
        assertThat(first(id, "2").text()).isEqualTo("Der Rat");
        drafts.save(VISITOR, change(id, part, "Frau Petersen"), text(part, "Der Rat"), false);
        assertThat(item(draft(VISITOR, id), "2").version().cause()).isEqualTo(Cause.EDITED);
        assertThat(item(draft(VISITOR, id), "2").version().number()).isEqualTo(2);
    }

    @Test
    void anItemIsMadeAnewWithoutTouchingTheOthers() {
        UUID id = keep(VISITOR);
        edit(id, "2", "Mein Text");
        edit(id, "3", "Bleibt");
        Part seen = item(draft(VISITOR, id), "2");

        assertThat(drafts.remake(VISITOR, change(id, seen, "Frau Petersen"))).isInstanceOf(Saving.Saved.class);

        assertThat(first(id, "2").text()).contains(AMOUNT);
        assertThat(first(id, "2").author()).isEmpty();
        assertThat(first(id, "3").text()).isEqualTo("Bleibt");
        assertThat(item(draft(VISITOR, id), "2").version().cause()).isEqualTo(Cause.REMADE);
    }

    @Test
    void aStatementWithoutCitationCarriesTheNameOfWhoTookItAway() {
        UUID id = keep(VISITOR);
        Part seen = item(draft(VISITOR, id), "2");
        List<Wanted> bare = rows(seen).stream()
                .map(row -> new Wanted(row.from(), row.topic(), row.text(), List.of()))
                .toList();
        drafts.save(VISITOR, change(id, seen, "Frau Petersen"), bare, false);

        assertThat(first(id, "2").author()).contains("Frau Petersen");
        Draft finished = FinishedDraft.of(draft(VISITOR, id));
        assertThat(finished.items().get(1).statements().getFirst().text()).endsWith("(geschrieben von Frau Petersen)");
    }

    @Test
    void aWithdrawnFileTakesItsWordsAlongAlsoTheEditedOnesAndTheOldOnes() {
        UUID id = keep(VISITOR);
        Part seen = item(draft(VISITOR, id), "2");
        List<Wanted> wanted = new ArrayList<>(text(seen, "Die Halle kostet " + AMOUNT));
        wanted.add(new Wanted(Wanted.NEW, Topic.CONTENT, "Eigene Worte", List.of()));
        drafts.save(VISITOR, change(id, seen, "Frau Petersen"), wanted, false);
        drafts.comment(VISITOR, id, seen.id(), "Stimmt " + AMOUNT + "?", "Herr Ahrens");

        files.withdraw(council.body(), council.minutes().id());

        Part part = draft(staff, id).part(seen.id()).orElseThrow();
        assertThat(part.version().withdrawn()).isTrue();
        assertThat(part.version().content().statements())
                .extracting(Written::text)
                .containsExactly("Eigene Worte");
        assertThat(part.comments()).isEmpty();
        assertThat(draft(staff, id).evidence()).isEmpty();
        assertThat(TestCorpus.shared()
                        .superuser()
                        .sql("select (select coalesce(string_agg(content::text, ''), '') from draft_version)"
                                + " || (select coalesce(string_agg(citation::text, ''), '') from draft_evidence)"
                                + " || (select coalesce(string_agg(text, ''), '') from draft_comment)")
                        .query(String.class)
                        .single())
                .doesNotContain(AMOUNT)
                .contains("Eigene Worte");
    }

    @Test
    void aFileThatBecomesInternalIsReadOnlyByThoseWhoMay() {
        UUID id = keep(VISITOR);

        files.changeScope(council.body(), council.minutes().id(), Scope.INTERNAL);

        assertThat(drafts.find(VISITOR, id)).isEmpty();
        assertThat(item(draft(staff, id), "2").version().content().statements()).isNotEmpty();
        assertThat(item(draft(staff, id), "2").version().hidden()).isZero();
    }

    @Test
    void whoDoesNotSeeAFileSeesNoWordOfItAndCannotWriteOverIt() {
        UUID id = keep(VISITOR);
        files.changeScope(council.body(), council.minutes().id(), new Scope("committee-a"));
        Access other = new Access(Set.of("*:public", council.body() + ":internal"));
        TestCorpus.shared()
                .superuser()
                .sql("update draft set scope = 'internal'")
                .update();

        Part part = draft(other, id).parts().get(2);
        assertThat(part.version().content().statements()).isEmpty();
        assertThat(part.version().hidden()).isPositive();
        assertThat(drafts.save(other, change(id, part, "Frau Petersen"), List.of(), false))
                .isEqualTo(new Saving.Closed());
        assertThat(draft(other, id).notes()).isEmpty();
    }

    @Test
    void aFileThatChangedMakesItsItemsOutdatedAndKeepsTheText() {
        UUID id = keep(VISITOR);
        CouncilFile old = council.minutes();
        CouncilFile changed = new CouncilFile(
                UUID.randomUUID(),
                old.bodyId(),
                old.scope(),
                "f".repeat(64),
                old.size(),
                old.mediaType(),
                old.language(),
                old.pages(),
                old.paths(),
                old.title(),
                old.date());
        TestCorpus.shared().transactions().run(Access.operator(), () -> {
            files.hold(changed, InventedCouncil.minutesPages(), List.of());
            files.withdraw(old.bodyId(), old.id());
        });

        Part part = draft(VISITOR, id).parts().get(2);
        assertThat(part.outdated()).isTrue();
        assertThat(part.version().content().statements().getFirst().text()).contains(AMOUNT);
        assertThat(draft(VISITOR, id).outdated()).isTrue();
    }

    @Test
    void aFileThatIsReadAgainChangesNothing() {
        UUID id = keep(VISITOR);

        files.hold(council.minutes(), InventedCouncil.minutesPages(), List.of());

        Part part = draft(VISITOR, id).parts().get(2);
        assertThat(part.version().content().statements().getFirst().text()).contains(AMOUNT);
        assertThat(part.version().withdrawn()).isFalse();
    }

    @Test
    void aReleasedDraftIsNotChanged() {
        UUID id = keep(VISITOR);
        assertThat(drafts.move(VISITOR, id, State.DRAFT, State.IN_REVIEW, "Frau Petersen"))
                .isTrue();
        assertThat(drafts.move(VISITOR, id, State.DRAFT, State.IN_REVIEW, "Herr Ahrens"))
                .isFalse();
        drafts.move(VISITOR, id, State.IN_REVIEW, State.RELEASED, "Herr Ahrens");

        assertThat(edit(id, "2", "Zu spät")).isEqualTo(new Saving.Closed());
        assertThat(undo(id, "2")).isEqualTo(new Saving.Closed());
        assertThat(FinishedDraft.of(draft(VISITOR, id)).notes())
                .anyMatch(note -> note.startsWith("Bearbeitungsstand: freigegeben von Herr Ahrens am"));
    }

    @Test
    void ofManyWhoSaveAtOnceOneIsSavedAndItemsMadeAnewKeepTheirCitationsApart() {
        UUID id = keep(VISITOR);
        Part seen = item(draft(VISITOR, id), "2");

        List<Saving> savings = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number ->
                        drafts.save(VISITOR, change(id, seen, "Person " + number), text(seen, "Text " + number), false))
                .toList();

        assertThat(savings).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
        assertThat(savings).filteredOn(Saving.Outpaced.class::isInstance).hasSize(7);
        List<Saving> remade = draft(VISITOR, id).parts().stream()
                .parallel()
                .map(part -> drafts.remake(VISITOR, change(id, part, "Frau Petersen")))
                .toList();
        assertThat(remade).allMatch(Saving.Saved.class::isInstance);
    }

    @Test
    void aDeletedDraftLeavesNothing() {
        UUID id = keep(VISITOR);

        assertThat(drafts.delete(Access.none(), id)).isFalse();
        assertThat(drafts.delete(VISITOR, id)).isTrue();

        assertThat(drafts.find(VISITOR, id)).isEmpty();
        assertThat(TestCorpus.shared()
                        .superuser()
                        .sql("select count(*) from draft_version")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oddCharactersComeBackAsTheyCanBeKept() {
        UUID id = keep(VISITOR);

        edit(id, "2", "Null \0, halb \ud800, \\u0000, „½ 🦉“, שלום <b>");

        assertThat(first(id, "2").text()).isEqualTo("Null \uFFFD, halb ?, \\u0000, „½ 🦉“, שלום <b>");
        drafts.comment(VISITOR, id, item(draft(VISITOR, id), "2").id(), "\0 \udc00 🦉", "Frau Petersen");
        assertThat(item(draft(VISITOR, id), "2").comments()).hasSize(1);
    }

    @Test
    void theSummaryOfAPaperIsKeptToo() {
        UUID id = keep(VISITOR, new Subject.OfPaper(InventedCouncil.GYM, Length.SHORT, "en"));

        assertThat(draft(VISITOR, id).title()).isPresent();
        assertThat(queue.begin(
                        VISITOR,
                        new Subject.OfPaper(InventedCouncil.SECRET_PAPER, Length.SHORT, "de"),
                        new Owner("operator", "Frau Petersen")))
                .isEmpty();
    }

    private UUID keep(Access reader) {
        return keep(reader, new Subject.OfMeeting(Kind.AFTER, InventedCouncil.JUNE, "de"));
    }

    /// Begun by somebody who sees what the reader sees, and made to the end.
    private UUID keep(Access reader, Subject subject) {
        String[] grants = reader.grants().toArray(String[]::new);
        String key = String.valueOf(
                people.account("Frau Petersen", Role.STAFF, grants).id());
        UUID id = queue.begin(reader, subject, new Owner(key, "Frau Petersen")).orElseThrow();
        People.until(() -> queue.progress(Access.operator()).isEmpty());
        return id;
    }

    private StoredDraft draft(Access reader, UUID id) {
        return drafts.find(reader, id).orElseThrow();
    }

    private static Part item(StoredDraft draft, String number) {
        return draft.parts().stream()
                .filter(part -> part.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Written first(UUID id, String number) {
        return item(draft(VISITOR, id), number).version().content().statements().getFirst();
    }

    private Saving edit(UUID id, String number, String text) {
        Part seen = item(draft(VISITOR, id), number);
        return drafts.save(VISITOR, change(id, seen, "Frau Petersen"), text(seen, text), false);
    }

    private Saving undo(UUID id, String number) {
        return drafts.undo(VISITOR, change(id, item(draft(VISITOR, id), number), "Frau Petersen"));
    }

    private static Change change(UUID id, Part seen, String author) {
        return new Change(id, seen.id(), seen.revision(), author);
    }

    private static List<Wanted> rows(Part part) {
        List<Wanted> rows = new ArrayList<>();
        for (Written written : part.version().content().statements()) {
            rows.add(new Wanted(rows.size(), written.topic(), written.text(), written.citations()));
        }
        return rows;
    }

    /// The first statement with this text, all others as they are.
    private static List<Wanted> text(Part part, String text) {
        List<Wanted> rows = rows(part);
        Optional<Wanted> first = rows.stream().findFirst();
        if (first.isPresent()) {
            rows.set(0, new Wanted(0, first.get().topic(), text, first.get().citations()));
        } else {
            rows.add(new Wanted(Wanted.NEW, Topic.CONTENT, text, List.of()));
        }
        return rows;
    }
}
