package de.ratslotse.web.conversation;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.web.InventedAnswers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One answer out of a file that is really held, so that it is kept, opened and judged like any other.
final class HallAnswer {

    static final String QUESTION = "Wie hell ist die Halle?";

    private HallAnswer() {}

    /// What every question gets until {@link InventedAnswers#answerAsUsual()}.
    static void given() {
        long body = TestCorpus.shared().bodies().obtain("Lotsenau").id();
        CouncilFile file = Example.held(
                TestCorpus.shared(), body, Scope.PUBLIC, "rat/2025-06-26 Niederschrift.pdf", "Die Halle ist hell.");
        InventedAnswers.answer((question, listener) -> told(file));
    }

    private static Answer told(CouncilFile file) {
        Answer.Citation cited = new Answer.Citation(
                1,
                "Die Halle ist hell.",
                Optional.of(1),
                new Answer.FileReference(
                        file.id(), file.name(), file.path(), file.sha256(), "/files/" + file.id() + "#page=1"),
                StatementKind.UNKNOWN,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Die Halle ist hell.");
        return new Answer(
                UUID.randomUUID(),
                Answer.Outcome.ANSWERED,
                "Die Halle ist hell [1].",
                List.of(new Answer.Statement("Die Halle ist hell.", List.of(1))),
                List.of(cited),
                InventedAnswers.ANSWER.searched(),
                List.of(),
                InventedAnswers.ANSWER.answeredBy(),
                1,
                Optional.empty());
    }
}
