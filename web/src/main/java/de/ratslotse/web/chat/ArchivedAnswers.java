package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerArchive;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;
import java.util.UUID;

/// The answers of the archive.
record ArchivedAnswers(AnswerArchive archive) implements GivenAnswers {

    @Override
    public void keep(Question question, Answer answer) {
        archive.keep(question, answer);
    }

    @Override
    public Optional<Given> find(UUID id, Access access) {
        return archive.find(id, access).map(kept -> new Given(kept.question(), kept.answer()));
    }
}
