package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ratslotse.retrieval.council.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CorpusIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private final CouncilFiles files = CORPUS.councilFiles();

    @Test
    void givesBackAFileAsItWasHeld() {
        Body town = CORPUS.bodies().obtain(" Lotsenau ");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "2025/Niederschrift.pdf", "Eins.", "Zwei.");

        assertThat(files.find(Access.anonymous(), file.id())).contains(file);
        assertThat(CORPUS.pages().of(Access.anonymous(), file.id())).isEqualTo(Example.pages("Eins.", "Zwei."));
        assertThat(CORPUS.passages().ofFile(Access.anonymous(), file.id()))
                .extracting(Passage::text)
                .containsExactly("Eins.", "Zwei.");
        assertThat(files.coverage(Access.anonymous(), OptionalLong.of(town.id())))
                .isEqualTo(new Coverage(
                        1, 2, 2, Optional.of(LocalDate.of(2025, 6, 3)), Optional.of(LocalDate.of(2025, 6, 3))));
        assertThat(CORPUS.bodies().named("LOTSENAU")).contains(town);
    }

    @Test
    void replacesAFileThatIsHeldAgain() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "a.pdf", "Alt.", "Auch alt.");
        files.hold(file, Example.pages("Neu."), Example.passages("Neu."));

        assertThat(CORPUS.passages().ofFile(Access.operator(), file.id()))
                .extracting(Passage::text)
                .containsExactly("Neu.");
    }

    @Test
    void withdrawsAFileWithEverythingThatHangsOnIt() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "a.pdf", "Eins.");
        CORPUS.vectors().store("test", CORPUS.vectors().pending("test", 10), List.of(vector(1)));
        files.withdraw(town.id(), file.id());

        assertThat(rows("council_file") + rows("page") + rows("passage") + rows("passage_vector"))
                .isZero();
        assertThat(CORPUS.fileChanges().since(ChangeMark.START, 10)).hasSize(2);
    }

    @Test
    void movesAFileWithEverythingThatHangsOnItIntoAnotherScope() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.INTERNAL, "a.pdf", "Eins.");
        CORPUS.vectors().store("test", CORPUS.vectors().pending("test", 10), List.of(vector(1)));
        assertThat(seenBy(Access.anonymous(), file)).isEqualTo("----");

        files.changeScope(town.id(), file.id(), Scope.PUBLIC);
        assertThat(seenBy(Access.anonymous(), file)).isEqualTo("FPTV");
    }

    /// F file, P page, T passage (text), V vector.
    @Test
    void showsEachCallerWhatItsGrantsCover() {
        Body here = CORPUS.bodies().obtain("Lotsenau");
        Body there = CORPUS.bodies().obtain("Nachbarstadt");
        CouncilFile open = Example.held(CORPUS, here.id(), Scope.PUBLIC, "a.pdf", "Offen.");
        CouncilFile inner = Example.held(CORPUS, here.id(), Scope.INTERNAL, "b.pdf", "Intern.");
        CouncilFile other = Example.held(CORPUS, there.id(), Scope.INTERNAL, "c.pdf", "Fremd.");
        CORPUS.vectors().store("test", CORPUS.vectors().pending("test", 10), List.of(vector(1), vector(2), vector(3)));

        Access staffHere = new Access(Set.of("*:public", here.id() + ":internal"));
        Access everythingThere = new Access(Set.of(there.id() + ":*"));
        assertThat(picture(Access.none(), open, inner, other)).isEqualTo("---- ---- ----");
        assertThat(picture(Access.anonymous(), open, inner, other)).isEqualTo("FPTV ---- ----");
        assertThat(picture(staffHere, open, inner, other)).isEqualTo("FPTV FPTV ----");
        assertThat(picture(everythingThere, open, inner, other)).isEqualTo("---- ---- FPTV");
        assertThat(picture(Access.operator(), open, inner, other)).isEqualTo("FPTV FPTV FPTV");
        assertThat(CORPUS.bodies().visibleTo(Access.anonymous())).containsExactly(here);
    }

    @Test
    void showsNothingToAConnectionWithoutIdentity() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "a.pdf", "Eins.");
        for (int i = 0; i < 40; i++) {
            assertThat(files.find(Access.operator(), file.id())).isPresent();
            assertThat(CORPUS.jdbc()
                            .sql("select count(*) from passage")
                            .query(Integer.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void refusesToWriteWithoutTheRightIdentity() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        String foreign = """
                insert into council_file (body_id, id, scope, sha256, size, media_type, language, pages, paths)
                values (:body, gen_random_uuid(), 'internal', 'x', 1, 'text/plain', 'de', 0, '{a}')
                """;
        assertThatThrownBy(() -> CORPUS.transactions()
                        .run(
                                Access.anonymous(),
                                () -> CORPUS.jdbc()
                                        .sql(foreign)
                                        .param("body", town.id())
                                        .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void joinsATransactionOnlyAsTheSameCaller() {
        CorpusTransactions transactions = CORPUS.transactions();
        transactions.run(Access.operator(), () -> files.find(Access.operator(), UUID.randomUUID()));
        assertThatThrownBy(() ->
                        transactions.run(Access.anonymous(), () -> files.find(Access.operator(), UUID.randomUUID())))
                .hasMessageContaining("another identity");
    }

    @Test
    void findsNeighboursOfAPassageInItsFile() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "a.pdf", "A", "B", "C", "D", "E");
        List<Passage> all = CORPUS.passages().ofFile(Access.anonymous(), file.id());

        assertThat(CORPUS.passages().around(Access.anonymous(), all.get(2), 1, 1))
                .extracting(Passage::text)
                .containsExactly("B", "C", "D");
        assertThat(CORPUS.passages()
                        .find(
                                Access.anonymous(),
                                List.of(all.get(3).id(), 4711L, all.get(1).id())))
                .extracting(Passage::text)
                .containsExactly("D", "B");
    }

    @Test
    void holdsTextThatADatabaseDoesNotLike() {
        Body town = CORPUS.bodies().obtain("Lotsenau");
        CouncilFile file = Example.held(CORPUS, town.id(), Scope.PUBLIC, "a\n\u0000ü.pdf", "Nu\u0000ll \uD800 halb");
        assertThat(CORPUS.pages().of(Access.anonymous(), file.id()).getFirst().text())
                .hasSize("Nu\u0000ll \uD800 halb".length());
    }

    private static String picture(Access access, CouncilFile... files) {
        return List.of(files).stream()
                .map(file -> seenBy(access, file))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static String seenBy(Access access, CouncilFile file) {
        List<Passage> passages = CORPUS.passages().ofFile(Access.operator(), file.id());
        long passage = passages.getFirst().id();
        boolean near = CORPUS.vectors().nearest(access, OptionalLong.empty(), "test", vector(1), 10).stream()
                .anyMatch(neighbour -> neighbour.passageId() == passage);
        return (CORPUS.councilFiles().find(access, file.id()).isPresent() ? "F" : "-")
                + (CORPUS.pages().find(access, file.id(), 1).isPresent() ? "P" : "-")
                + (CORPUS.passages().find(access, List.of(passage)).isEmpty() ? "-" : "T")
                + (near ? "V" : "-");
    }

    private static int rows(String table) {
        return CORPUS.superuser()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static float[] vector(int seed) {
        return Directions.random(384, seed);
    }
}
