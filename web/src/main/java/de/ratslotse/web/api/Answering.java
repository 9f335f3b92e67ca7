package de.ratslotse.web.api;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.Problems;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.AnswerGate;
import de.ratslotse.web.security.CurrentAccess;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Has questions answered for programs: through the gate, with the caller's rights, until the caller is gone.
final class Answering {

    private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

    private final Answers answers;
    private final AnswerGate gate;
    private final CurrentAccess current;
    private final Problems problems;

    Answering(Answers answers, AnswerGate gate, CurrentAccess current, Problems problems) {
        this.answers = answers;
        this.gate = gate;
        this.current = current;
        this.problems = problems;
    }

    Access access() {
        return current.access();
    }

    BooleanSupplier stillAllowed() {
        return current.stillHolds();
    }

    Answer now(Question question, String address, BooleanSupplier allowed) {
        try (AnswerGate.Pass _ = gate.enter(address)) {
            return answers.answer(question, new AnswerListener() {
                @Override
                public boolean cancelled() {
                    return !allowed.getAsBoolean();
                }
            });
        }
    }

    /// The answer as events, made by a thread of its own. That thread does not know the caller; the question carries
    /// the rights.
    SseEmitter streamed(Question question, HttpServletRequest request) {
        String failed = problems.write(RefusedRequest.because(ProblemKind.FAILED), request);
        String forbidden = problems.write(RefusedRequest.because(ProblemKind.FORBIDDEN), request);
        AnswerGate.Pass pass = gate.enter(request.getRemoteAddr());
        AnswerStream stream = new AnswerStream(current.stillHolds(), forbidden);
        Thread.ofVirtual().name("answer-events").start(() -> {
            try (pass) {
                stream.end(answers.answer(question, stream));
            } catch (RuntimeException e) {
                LOG.error("An answer failed", e);
                stream.fail(failed);
            }
        });
        return stream.emitter();
    }
}
