package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;
import java.util.UUID;

/// Answers that were given before, for permanent links and conversations.
interface GivenAnswers {

    void keep(Question question, Answer answer);

    /// The answer as the caller may see it; empty when there is none, or one of its sources is hidden from the caller
    /// or gone.
    Optional<Given> find(UUID id, Access access);

    /// A question and its answer.
    record Given(String question, Answer answer) {}
}
