package de.ratslotse.retrieval.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lotsenau's committee in May called the proposal 2025/0417 "Sanierung der Turnhalle".
class FiledNamesIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();
    private final FiledNames names = new FiledNames(CORPUS.jdbc(), CORPUS.transactions());
    private final Register register = new Register(CORPUS.jdbc(), CORPUS.transactions());
    private UUID proposal = new UUID(0, 0);
    private long body;

    @BeforeEach
    void fill() {
        InventedCouncil council = InventedCouncil.in(CORPUS);
        proposal = council.proposal().id();
        body = council.body();
    }

    @Test
    void callsAFileWhatItsPaperIsCalledAndWhatAgendasCallIt() {
        assertThat(names.of(VISITOR, body, proposal)).hasValueSatisfying(name -> {
            assertThat(name.reference()).isEqualTo("2025/0417");
            assertThat(name.title()).isEqualTo("Sanierung der Turnhalle an der Brückenschule");
            assertThat(name.items()).containsExactly("Sanierung der Turnhalle");
        });
        assertThat(names.of(VISITOR, body, UUID.randomUUID())).isEmpty();
    }

    @Test
    void namesOnlyWhatTheReaderMaySee() {
        CORPUS.councilFiles().changeScope(body, proposal, Scope.INTERNAL);

        assertThat(names.of(VISITOR, body, proposal)).isEmpty();
        assertThat(names.of(Access.none(), body, proposal)).isEmpty();
    }

    @Test
    void notesAFileOnlyWhenItsNameChanged() {
        assertThat(noted()).isZero();

        CORPUS.transactions()
                .run(
                        Access.operator(),
                        () -> CORPUS.jdbc()
                                .sql(
                                        "update agenda_item set title = 'Turnhalle, dritte Beratung' where title = 'Sanierung der Turnhalle'")
                                .update());
        FileChange before = changes().getLast();
        assertThat(noted()).isEqualTo(1);
        assertThat(changes().getLast())
                .isNotEqualTo(before)
                .extracting(FileChange::fileId)
                .isEqualTo(proposal);
        assertThat(noted()).isZero();
    }

    @Test
    void notesAFileThatBelongsToNoPaperAnyMore() {
        FileChange before = changes().getLast();

        register.replace(body, Assembled.empty(), ChangeMark.START);

        assertThat(names.of(VISITOR, body, proposal)).isEmpty();
        assertThat(changes().stream()
                        .dropWhile(change -> !change.equals(before))
                        .skip(1))
                .extracting(FileChange::fileId)
                .contains(proposal);
    }

    private int noted() {
        return CORPUS.transactions().call(Access.operator(), () -> names.note(body));
    }

    private List<FileChange> changes() {
        return CORPUS.fileChanges().since(ChangeMark.START, 1000);
    }
}
