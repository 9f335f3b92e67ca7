package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Question;
import java.util.ArrayList;
import java.util.List;

/// The earlier questions and answers of a conversation, oldest first, as the caller may see them now.
record Conversation(List<GivenAnswers.Given> turns) {

    /// A follow-up refers to what was just said; more would crowd out the documents.
    private static final int REMEMBERED = 5;

    Conversation {
        turns = List.copyOf(turns);
    }

    List<Question.Turn> history() {
        List<Question.Turn> history = new ArrayList<>();
        for (GivenAnswers.Given turn : turns.subList(Math.max(0, turns.size() - REMEMBERED), turns.size())) {
            history.add(new Question.Turn("user", turn.question()));
            history.add(new Question.Turn("assistant", turn.answer().text()));
        }
        return history;
    }
}
