package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.Question;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Puts questions with what was said before, as the present caller.
final class Chat {

    private final Answers answers;
    private final GivenAnswers given;
    private final Reader reader;
    private final Memory memory;

    Chat(Answers answers, GivenAnswers given, Reader reader, Memory memory) {
        this.memory = memory;
        this.answers = answers;
        this.given = given;
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    Answer answer(Run run, Visit visit, Locale language, AnswerListener listener) {
        List<Question.Turn> history = conversation(visit, run.conversation()).history();
        Question question = new Question(run.question(), history, run.filter(), reader.access(), language);
        Answer answer = answers.answer(question, listener);
        given.keep(question, answer);
        visit.answered(run, answer.id());
        memory.keep(run.conversation(), run.question(), answer.id());
        return answer;
    }

    Optional<GivenAnswers.Given> find(UUID answer) {
        return given.find(answer, reader.access());
    }

    Conversation conversation(Visit visit, UUID id) {
        List<UUID> kept = memory.answers(id);
        return new Conversation((kept.isEmpty() ? visit.conversation(id) : kept)
                .stream().map(this::find).flatMap(Optional::stream).toList());
    }
}
