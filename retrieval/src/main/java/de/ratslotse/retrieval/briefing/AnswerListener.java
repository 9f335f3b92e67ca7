package de.ratslotse.retrieval.briefing;

/// Hears how an answer comes into being. Called from one thread at a time.
public interface AnswerListener {

    AnswerListener SILENT = new AnswerListener() {};

    /// What is being done now.
    default void state(State state, int passages) {}

    /// A checked statement with its citations, ready to show. Numbers are those of the final answer.
    default void statement(Answer.Statement statement) {}

    /// A citation, always before the statement that uses it.
    default void citation(Answer.Citation citation) {}

    /// The extractive answer, complete, before a model improves on it; not called when there is no model.
    default void preliminary(Answer answer) {}

    /// Whether the reader has gone or pressed stop; asked often, from any thread.
    default boolean cancelled() {
        return false;
    }

    /// The steps a reader sees in the state line.
    enum State {
        SEARCHING,
        READING,
        WRITING,
        CHECKING
    }
}
