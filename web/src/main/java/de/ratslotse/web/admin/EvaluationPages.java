package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.evaluation.EvaluationJob;
import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.QuestionShelf;
import de.ratslotse.retrieval.evaluation.UnusableQuestions;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Question files and what was measured with them; sending in a new one and beginning a run.
@Controller
class EvaluationPages {

    private final Measuring measuring;
    private final ShownEvaluations shown;
    private final MessageSource messages;
    private final Acts acts;

    EvaluationPages(Measuring measuring, ShownEvaluations shown, MessageSource messages, Acts acts) {
        this.measuring = measuring;
        this.shown = shown;
        this.messages = messages;
        this.acts = acts;
    }

    /// What measures, on which files and bodies.
    record Measuring(EvaluationJob job, QuestionShelf shelf, Bodies bodies) {}

    /// What the form held when it was sent.
    public record Filled(long kept, String body, String mistake) {}

    @GetMapping("/admin/evaluations")
    String list(@RequestParam(defaultValue = "1") int sheet, Model model, Locale locale) {
        return list(sheet, new Filled(0, "", ""), model, locale);
    }

    private String list(int sheet, Filled filled, Model model, Locale locale) {
        List<EvaluationRow> found = shown.list(Sheet.offset(sheet), Sheet.SIZE, locale);
        model.addAttribute("runs", found);
        model.addAttribute("sheet", Math.max(1, sheet));
        model.addAttribute("more", found.size() == Sheet.SIZE);
        model.addAttribute("files", measuring.shelf().all(acts.access()));
        model.addAttribute(
                "bodies",
                measuring.bodies().visibleTo(acts.access()).stream()
                        .map(Body::name)
                        .toList());
        model.addAttribute("filled", filled);
        return "admin/evaluations";
    }

    @PostMapping("/admin/evaluations")
    String start(
            @RequestParam(required = false) Optional<MultipartFile> file,
            @RequestParam(defaultValue = "0") long kept,
            @RequestParam(defaultValue = "") String body,
            Model model,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        Chosen chosen =
                chosen(file.filter(sent -> !sent.isEmpty() || !name(sent).isEmpty()), kept, locale);
        Optional<Body> only = measuring.bodies().visibleTo(acts.access()).stream()
                .filter(known -> known.name().equals(body))
                .findFirst();
        String mistake =
                only.isEmpty() && !body.isEmpty() ? sentence("evaluation.mistake.body", locale) : chosen.mistake;
        if (!mistake.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(1, new Filled(chosen.file, body, mistake), model, locale);
        }
        acts.note(AuditLog.Act.EVALUATION_STARTED, chosen.name);
        long run = measuring
                .job()
                .start(
                        chosen.file,
                        only.map(known -> OptionalLong.of(known.id())).orElse(OptionalLong.empty()),
                        acts.access(),
                        acts.account().map(Account::name).orElse(""));
        return "redirect:/admin/evaluations/" + run;
    }

    /// A question file that was sent in or picked, or why there is none.
    private record Chosen(long file, String name, String mistake) {}

    private Chosen chosen(Optional<MultipartFile> sent, long kept, Locale locale) throws IOException {
        if (sent.isEmpty()) {
            return measuring
                    .shelf()
                    .find(kept, acts.access())
                    .map(known -> new Chosen(known.id(), known.name(), ""))
                    .orElseGet(() -> new Chosen(0, "", sentence("evaluation.mistake.file", locale)));
        }
        if (sent.get().getSize() > QuestionFiles.LARGEST) {
            return new Chosen(kept, "", UnusableQuestions.tooLarge().text(locale));
        }
        byte[] content = sent.get().getBytes();
        return switch (QuestionFiles.read(name(sent.get()), content)) {
            case UnusableQuestions unusable -> new Chosen(kept, "", unusable.text(locale));
            case QuestionFile questions
            when questions.form() == QuestionFile.Form.STRUCTURE ->
                new Chosen(kept, "", UnusableQuestions.structure().text(locale));
            case QuestionFile questions ->
                new Chosen(measuring.shelf().keep(questions, content, acts.access()), questions.name(), "");
        };
    }

    @PostMapping("/admin/evaluations/files/{file}/delete")
    String forget(@PathVariable long file) {
        measuring.shelf().find(file, acts.access()).ifPresent(known -> {
            acts.note(AuditLog.Act.EVALUATION_DELETED, known.name());
            measuring.shelf().forget(file);
        });
        return "redirect:/admin/evaluations";
    }

    private String sentence(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /// The last part of what the browser calls the file, in one line.
    private static String name(MultipartFile file) {
        String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String name = given.replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ")
                .strip();
        return name.length() <= 200 ? name : name.substring(0, 200);
    }
}
