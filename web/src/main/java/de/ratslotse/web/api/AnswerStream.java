package de.ratslotse.web.api;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Writes an answer as events while it comes into being.
///
/// Nobody tells a server that a reader has gone; so there is a sign of life every few seconds, and the first write that
/// fails ends the answer.
final class AnswerStream implements AnswerListener {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
    private final BooleanSupplier allowed;
    private final String forbidden;
    private volatile boolean over;

    /// @param allowed whether the caller still has the rights with which the answer was begun
    /// @param forbidden the problem to tell when not
    AnswerStream(BooleanSupplier allowed, String forbidden) {
        this.allowed = allowed;
        this.forbidden = forbidden;
        emitter.onCompletion(() -> over = true);
        emitter.onTimeout(() -> over = true);
        emitter.onError(_ -> over = true);
        Thread.ofVirtual().name("answer-heartbeat").start(this::beat);
    }

    SseEmitter emitter() {
        return emitter;
    }

    @Override
    public void state(State state, int passages) {
        send("state", Map.of("state", Words.of(state), "passages", passages));
    }

    @Override
    public void citation(Answer.Citation citation) {
        send("citation", AnswerJson.CitationJson.of(citation));
    }

    @Override
    public void statement(Answer.Statement statement) {
        send("text", AnswerJson.StatementJson.of(statement));
    }

    @Override
    public void preliminary(Answer answer) {
        send("preliminary", AnswerJson.of(answer));
    }

    @Override
    public boolean cancelled() {
        return over || !allowed.getAsBoolean();
    }

    void end(Answer answer) {
        send("answer", AnswerJson.of(answer));
        complete();
    }

    void fail(String problem) {
        write(SseEmitter.event().name("error").data(problem, MediaType.TEXT_PLAIN));
        complete();
    }

    private void send(String event, Object data) {
        if (!allowed.getAsBoolean()) {
            fail(forbidden);
        }
        write(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
    }

    private synchronized void write(SseEmitter.SseEventBuilder event) {
        if (over) {
            return;
        }
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException _) {
            over = true;
        }
    }

    private synchronized void complete() {
        over = true;
        emitter.complete();
    }

    private void beat() {
        try {
            while (!over) {
                Thread.sleep(HEARTBEAT);
                write(SseEmitter.event().comment("still here"));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
