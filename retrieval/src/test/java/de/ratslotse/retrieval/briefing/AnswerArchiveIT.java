package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Answers from a real database, kept for permanent links. Lotsenau is invented.
class AnswerArchiveIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private final CorpusCoverage coverage =
            new CorpusCoverage(CORPUS.councilFiles(), CORPUS.bodies(), Clock.systemUTC());
    private final AnswerArchive archive =
            new AnswerArchive(CORPUS.jdbc(), CORPUS.transactions(), coverage, Clock.systemUTC());

    private long lotsenau;

    @BeforeEach
    void body() {
        lotsenau = CORPUS.bodies().obtain("Lotsenau").id();
    }

    @Test
    void answersFromTheDatabaseAndKeepsTheAnswer() {
        CouncilFile file = held(Scope.PUBLIC);
        Answer answer = answered(Access.anonymous());

        assertThat(answer.outcome()).isEqualTo(Answer.Outcome.ANSWERED);
        assertThat(answer.text()).contains("48.000 Euro");
        assertThat(answer.citations().getFirst().file().id()).isEqualTo(file.id());
        assertThat(answer.searched().files()).isEqualTo(1);
        assertThat(archive.find(answer.id(), Access.anonymous()))
                .hasValueSatisfying(kept -> assertThat(kept.answer()).isEqualTo(answer));
    }

    @Test
    void aLinkShowsNothingThatTheReaderMayNotSee() {
        held(Scope.INTERNAL);
        Answer answer = answered(Access.operator());

        assertThat(answer.outcome()).isEqualTo(Answer.Outcome.ANSWERED);
        assertThat(archive.find(answer.id(), Access.anonymous())).isEmpty();
        assertThat(archive.find(answer.id(), new Access(Set.of(lotsenau + ":*"))))
                .isPresent();
    }

    @Test
    void aRefusalCountsWhatWasSearchedAndNeedsTheSameRights() {
        held(Scope.PUBLIC);
        Question question = question("Wie wird morgen das Wetter?", Access.operator());
        Answer answer = answers().answer(question);
        archive.keep(question, answer);

        assertThat(archive.find(answer.id(), Access.operator())).isPresent();
        assertThat(archive.find(answer.id(), Access.anonymous())).isEmpty();
    }

    @Test
    void aWithdrawnFileTakesItsQuotesAlong() {
        CouncilFile file = held(Scope.PUBLIC);
        Answer answer = answered(Access.anonymous());

        CORPUS.councilFiles().withdraw(lotsenau, file.id());

        assertThat(archive.find(answer.id(), Access.operator())).isEmpty();
        assertThat(CORPUS.superuser()
                        .sql("select count(*) from kept_answer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anUnknownLinkIsEmpty() {
        assertThat(archive.find(UUID.randomUUID(), Access.operator())).isEmpty();
    }

    private CouncilFile held(Scope scope) {
        return Example.held(
                CORPUS,
                lotsenau,
                scope,
                "bau/2025-06-03 Niederschrift.pdf",
                "Die neue Brücke über den Mühlbach kostet 48.000 Euro. Sie wird im Herbst gebaut.");
    }

    private Answer answered(Access access) {
        Question question = question("Was kostet die Brücke über den Mühlbach?", access);
        Answer answer = answers().answer(question);
        archive.keep(question, answer);
        return answer;
    }

    private Answers answers() {
        Library library = new Library(
                (query, limit) -> all(query.access()),
                (access, file, number) ->
                        CORPUS.pages().find(access, file, number).map(Page::text),
                (access, passage, before, after) -> List.of(),
                coverage,
                (access, files) -> Map.of(),
                _ -> OptionalLong.empty());
        return new CitedAnswers(library, new QuestionReader(PaperCorpus.CLOCK), Optional.empty(), Optional.empty());
    }

    private static Ranking all(Access access) {
        List<RankedPassage> ranked = new ArrayList<>();
        for (CouncilFile file : CORPUS.councilFiles().all(access, OptionalLong.empty(), 0, 10)) {
            for (Passage passage : CORPUS.passages().ofFile(access, file.id())) {
                ranked.add(new RankedPassage(1, 1, Set.of(RankedPassage.FoundBy.WORDS), 1, 0, passage, file));
            }
        }
        return new Ranking(ranked, false, true);
    }

    private static Question question(String text, Access access) {
        return new Question(text, List.of(), Filter.none(), access, Locale.GERMAN);
    }
}
