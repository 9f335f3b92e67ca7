package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.search.Filter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Puts questions with what was said before, as the present caller.
final class Chat {

    private final Answers answers;
    private final GivenAnswers given;
    private final Reader reader;

    Chat(Answers answers, GivenAnswers given, Reader reader) {
        this.answers = answers;
        this.given = given;
        this.reader = reader;
    }

    Reader reader() {
        return reader;
    }

    Answer answer(Run run, Visit visit, Locale language, AnswerListener listener) {
        List<Question.Turn> history = conversation(visit, run.conversation()).history();
        Question question = new Question(run.question(), history, filter(run.body()), reader.access(), language);
        Answer answer = answers.answer(question, listener);
        given.keep(question, answer);
        visit.answered(run, answer.id());
        return answer;
    }

    Optional<GivenAnswers.Given> find(UUID answer) {
        return given.find(answer, reader.access());
    }

    Conversation conversation(Visit visit, UUID id) {
        return new Conversation(visit.conversation(id).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Filter filter(OptionalLong body) {
        return body.isPresent() ? Filter.body(body.getAsLong()) : Filter.none();
    }
}
