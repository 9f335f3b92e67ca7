package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.evaluation.EvaluationRun.State;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What was measured is kept as it was, and forgets the words of files that go.
class EvaluationRunsIT {

    private static final byte[] QUESTIONS =
            "{\"id\": \"1\", \"question\": \"Was?\", \"facts\": []}".getBytes(StandardCharsets.UTF_8);

    private final TestCorpus corpus = TestCorpus.shared();
    private final QuestionShelf shelf = new QuestionShelf(corpus.jdbc());
    private final EvaluationRuns runs = new EvaluationRuns(corpus.jdbc(), corpus.transactions());
    private CouncilFile open = Example.file(1, Scope.PUBLIC, "a.pdf", 1);
    private CouncilFile hidden = Example.file(1, Scope.PUBLIC, "a.pdf", 1);
    private long run;

    @BeforeEach
    void oneRun() {
        corpus.clear();
        long body = corpus.bodies().obtain("Lotsenau").id();
        open = Example.held(corpus, body, Scope.PUBLIC, "a.pdf", "Die Halle ist hell.");
        hidden = Example.held(corpus, body, Scope.INTERNAL, "b.pdf", "Der Preis ist hoch.");
        long file = shelf.keep((QuestionFile) QuestionFiles.read("q.jsonl", QUESTIONS), QUESTIONS, Access.operator());
        run = runs.begin(file, OptionalLong.empty(), Access.operator(), "Chefin");
        runs.complete(
                runs.find(run).orElseThrow(),
                State.COMPLETED,
                AnswerReport.of("q.jsonl", Map.of("body", "all"), List.of(answered("1", open), answered("2", hidden))));
    }

    private static AnswerCase answered(String id, CouncilFile file) {
        return new AnswerCase(
                id,
                "de",
                "fact",
                "Was?",
                "Hell.",
                false,
                "answered",
                "Words of " + file.path(),
                List.of("hell"),
                List.of(),
                true,
                List.of(file.path() + "#1"),
                List.of(file.id()),
                0,
                0,
                0,
                "extractive",
                3,
                true);
    }

    @Test
    void aReportIsTheSameAsBefore() {
        EvaluationRun kept = runs.find(run).orElseThrow();
        JsonNode result = runs.result(run, Access.operator()).orElseThrow();
        AnswerReport report = (AnswerReport) runs.report(kept, result);

        assertThat(kept.state()).isEqualTo(State.COMPLETED);
        assertThat(kept.questions().size()).isEqualTo(1);
        assertThat(report.cases()).containsExactly(answered("1", open), answered("2", hidden));
        assertThat(report.all().page()).isEqualTo(2);
    }

    @Test
    void theSameQuestionsAreKeptOnce() {
        long again =
                shelf.keep((QuestionFile) QuestionFiles.read("neu.jsonl", QUESTIONS), QUESTIONS, Access.operator());
        assertThat(shelf.all(Access.operator())).extracting(KeptQuestions::id).containsExactly(again);
        assertThat(shelf.all(Access.operator()).getFirst().name()).isEqualTo("neu.jsonl");
        assertThat(shelf.content(again).orElseThrow()).isEqualTo(QUESTIONS);
        assertThat(shelf.all(Access.anonymous())).isEmpty();
        shelf.forget(again);
        assertThat(runs.list(0, 10)).isEmpty();
    }

    @Test
    void whoMayNotSeeAFileDoesNotReadItsWords() {
        assertThat(told(Access.anonymous())).containsExactly("Words of a.pdf", "");
        assertThat(told(Access.operator())).containsExactly("Words of a.pdf", "Words of b.pdf");
    }

    @Test
    void wordsOfAFileGoWithTheFile() {
        corpus.transactions()
                .run(
                        Access.operator(),
                        () -> corpus.jdbc()
                                .sql("delete from council_file where id = :id")
                                .param("id", open.id())
                                .update());

        assertThat(told(Access.operator())).containsExactly("", "Words of b.pdf");
        assertThat(corpus.jdbc()
                        .sql("select count(*) from evaluation_case where content::text like '%a.pdf%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAnEarlierProcessLeftIsInterrupted() {
        long file = runs.find(run).orElseThrow().questions().id();
        long left = runs.begin(file, OptionalLong.empty(), Access.operator(), "Chefin");
        runs.recover();
        assertThat(runs.find(left).map(EvaluationRun::state)).contains(State.INTERRUPTED);
        assertThat(runs.result(left, Access.operator())).isEqualTo(Optional.empty());
    }

    private List<String> told(Access reader) {
        return runs.result(run, reader)
                .orElseThrow()
                .path("cases")
                .valueStream()
                .map(one -> one.path("text").asString())
                .toList();
    }
}
