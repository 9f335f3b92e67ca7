package de.ratslotse.web.api;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Answers questions: whole, or as a stream of events.
@RestController
@Tag(name = "Answers")
class AnswersEndpoint {

    private final Answering answering;
    private final Questions questions;

    AnswersEndpoint(Answering answering, Questions questions) {
        this.answering = answering;
        this.questions = questions;
    }

    @PostMapping(
            path = "/api/v1/answers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Answers a question from the documents the caller may see",
            description = "Every statement carries citations; each quote stands word for word on the named page. The"
                    + " answer is put together by a program, with or without a language model (`answeredBy`); the"
                    + " original documents are authoritative. With `Accept: text/event-stream` the same comes as the"
                    + " events `state`, `citation`, `text`, `preliminary`, `answer` and `error`.")
    AnswerJson answer(@RequestBody AskedQuestion asked, HttpServletRequest request, Locale spoken) {
        Question question = questions.question(asked, answering.access(), spoken);
        BooleanSupplier allowed = answering.stillAllowed();
        Answer answer = answering.now(question, request.getRemoteAddr(), allowed);
        if (!allowed.getAsBoolean()) {
            throw RefusedRequest.because(ProblemKind.FORBIDDEN);
        }
        return AnswerJson.of(answer);
    }

    @PostMapping(
            path = "/api/v1/answers",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(
            @RequestBody AskedQuestion asked, HttpServletRequest request, HttpServletResponse response, Locale spoken) {
        Question question = questions.question(asked, answering.access(), spoken);
        response.setHeader("X-Accel-Buffering", "no");
        return answering.streamed(question, request);
    }
}
