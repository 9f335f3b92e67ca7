package de.ratslotse.retrieval.briefing;

/// Answers questions from the corpus, every statement with a checked citation.
@FunctionalInterface
public interface Answers {

    /// Answers, telling the listener on the way. Returns when the answer is final, or when the listener is cancelled:
    /// then with the best checked answer so far.
    Answer answer(Question question, AnswerListener listener);

    default Answer answer(Question question) {
        return answer(question, AnswerListener.SILENT);
    }
}
