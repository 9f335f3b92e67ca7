package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/// The chat page, whole: empty, with a conversation, or with one answer behind a permanent link. All of it works
/// without JavaScript.
@Controller
class ChatController {

    private final Chat chat;
    private final Holdings holdings;
    private final Assistant assistant;

    ChatController(Chat chat, Holdings holdings, Assistant assistant) {
        this.chat = chat;
        this.holdings = holdings;
        this.assistant = assistant;
    }

    @GetMapping("/")
    String page(
            @RequestParam Optional<UUID> conversation,
            @RequestParam(name = "q", defaultValue = "") String draft,
            QuestionForm form,
            HttpServletRequest request,
            Locale language,
            Model model) {
        HttpSession session = request.getSession(false);
        Conversation turns = session == null || conversation.isEmpty()
                ? new Conversation(List.of())
                : chat.conversation(Visit.of(session), conversation.get());
        return page(turns, model, language, conversation, draft, form);
    }

    /// The form without JavaScript: answers, then leads to the page with the conversation.
    @PostMapping("/questions")
    String ask(QuestionForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        Visit visit = Visit.of(request.getSession());
        Locale language = RequestContextUtils.getLocale(request);
        Run run = form.run();
        Optional<String> complaint = complaint(form, request, response);
        if (complaint.isPresent()) {
            model.addAttribute("complaint", complaint.get());
            Conversation turns = chat.conversation(visit, run.conversation());
            return page(turns, model, language, Optional.of(run.conversation()), form.text(), form);
        }
        Answer answer = chat.answer(visit.begin(run), visit, language, AnswerListener.SILENT);
        return "redirect:"
                + UriComponentsBuilder.fromPath("/")
                        .queryParam("conversation", run.conversation())
                        .queryParams(form.narrowing())
                        .fragment("answer-" + answer.id())
                        .encode()
                        .toUriString();
    }

    @GetMapping("/answers/{id}")
    String answer(@PathVariable UUID id, @RequestParam(defaultValue = "") String thanks, Locale language, Model model) {
        GivenAnswers.Given given = chat.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("permanent", true);
        model.addAttribute("thanks", !thanks.isEmpty());
        return page(new Conversation(List.of(given)), model, language, Optional.empty(), "", QuestionForm.EMPTY);
    }

    private Optional<String> complaint(QuestionForm form, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> complaint = form.complaint();
        if (complaint.isPresent()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return complaint;
        }
        Optional<Duration> wait = chat.reader().take(request);
        wait.ifPresent(time -> {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(time.toSeconds() + 1));
        });
        return wait.map(_ -> "ask.error.busy");
    }

    private String page(
            Conversation turns,
            Model model,
            Locale language,
            Optional<UUID> conversation,
            String draft,
            QuestionForm form) {
        model.addAttribute("form", form);
        model.addAttribute("organizations", holdings.organizations(chat.reader().access()));
        model.addAttribute("kinds", QuestionForm.KINDS);
        model.addAttribute(
                "turns",
                turns.turns().stream()
                        .map(turn -> new ShownTurn(turn.question(), ShownAnswer.of(turn.answer())))
                        .toList());
        model.addAttribute("state", holdings.state(chat.reader().access()));
        model.addAttribute(
                "examples",
                turns.turns().isEmpty() ? holdings.examples(chat.reader().access(), language) : List.of());
        model.addAttribute("assistant", assistant);
        model.addAttribute("conversation", conversation.orElse(null));
        model.addAttribute("draft", draft);
        return "chat/page";
    }
}
