package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Writes an answer to an open page while it comes into being.
///
/// Events: `state` (JSON), `statement`, `preliminary` and `answer` (pieces of the page), `ping`.
final class StreamedAnswer implements AnswerListener {

    private final Run run;
    private final EventStream events;
    private final Fragments fragments;
    private final BooleanSupplier mayRead;
    private final Map<Integer, ShownCitation> citations = new HashMap<>();

    StreamedAnswer(Run run, EventStream events, Fragments fragments, BooleanSupplier mayRead) {
        this.run = run;
        this.events = events;
        this.fragments = fragments;
        this.mayRead = mayRead;
    }

    @Override
    public void state(State state, int passages) {
        events.send(
                "state",
                "{\"state\":\"%s\",\"passages\":%d}".formatted(state.name().toLowerCase(Locale.ROOT), passages));
    }

    @Override
    public void citation(Answer.Citation citation) {
        citations.put(citation.number(), ShownCitation.of(citation));
    }

    @Override
    public void statement(Answer.Statement statement) {
        ShownAnswer.ShownStatement shown = ShownAnswer.ShownStatement.of(statement, citations);
        show("statement", fragments.render("statement", Map.of("statement", shown)));
    }

    @Override
    public void preliminary(Answer answer) {
        show("preliminary", fragments.render("statements", Map.of("answer", ShownAnswer.of(answer))));
    }

    void done(Answer answer) {
        show("answer", fragments.render("answer", Map.of("answer", ShownAnswer.of(answer))));
    }

    @Override
    public boolean cancelled() {
        return run.isStopped() || events.isClosed() || !mayRead.getAsBoolean();
    }

    /// Who lost a right while the answer was being written sees no more of it.
    private void show(String event, String html) {
        if (mayRead.getAsBoolean()) {
            events.send(event, html);
        } else {
            events.close();
        }
    }
}
