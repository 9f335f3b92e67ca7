package de.ratslotse.retrieval.evaluation;

import java.util.List;

/// Questions with the answers that somebody looked up.
record AnswerFile(String name, List<GoldQuestion> questions) implements QuestionFile {

    AnswerFile {
        questions = List.copyOf(questions);
    }

    @Override
    public Form form() {
        return Form.ANSWERS;
    }

    @Override
    public int size() {
        return questions.size();
    }
}
