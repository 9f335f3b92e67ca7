package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.thymeleaf.ITemplateEngine;

/// Questions from an open page: a POST (with the session's token) begins a run, a GET streams it, a POST stops it.
@Controller
class QuestionController {

    private static final Logger log = LoggerFactory.getLogger(QuestionController.class);

    private final Chat chat;
    private final ITemplateEngine templates;
    private final MessageSource messages;

    QuestionController(Chat chat, ITemplateEngine templates, MessageSource messages) {
        this.chat = chat;
        this.templates = templates;
        this.messages = messages;
    }

    @PostMapping(path = "/questions", headers = "HX-Request")
    ResponseEntity<?> begin(
            QuestionForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session,
            Locale language) {
        Optional<String> complaint = form.complaint();
        if (complaint.isPresent()) {
            return problem(HttpStatus.BAD_REQUEST, complaint.get(), language);
        }
        Optional<Duration> wait = chat.reader().take(request);
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1));
            return problem(HttpStatus.TOO_MANY_REQUESTS, "ask.error.busy", language);
        }
        Run run = Visit.of(session).begin(form.run());
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Map.of("run", run.id(), "conversation", run.conversation()));
    }

    @GetMapping("/questions/{id}/events")
    void stream(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            HttpSession session,
            Locale language)
            throws IOException {
        Visit visit = Visit.of(session);
        Run run = visit.run(id).filter(Run::start).orElseThrow(QuestionController::missing);
        EventStream events = EventStream.open(response);
        events.keepAlive();
        try {
            Fragments fragments = new Fragments(templates, request, response, language);
            StreamedAnswer page =
                    new StreamedAnswer(run, events, fragments, chat.reader().stillHolds());
            Answer answer = chat.answer(run, visit, language, page);
            page.done(answer);
        } catch (RuntimeException failure) {
            log.error("Run {} failed", id, failure);
            events.send("failure", "");
        } finally {
            events.close();
        }
    }

    @PostMapping("/questions/{id}/stop")
    ResponseEntity<Void> stop(@PathVariable UUID id, HttpSession session) {
        Visit.of(session).run(id).orElseThrow(QuestionController::missing).stop();
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String key, Locale language) {
        String sentence = messages.getMessage(key, null, language);
        return ResponseEntity.status(status).body(ProblemDetail.forStatusAndDetail(status, sentence));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
