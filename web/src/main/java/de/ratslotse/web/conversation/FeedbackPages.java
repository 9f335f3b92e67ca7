package de.ratslotse.web.conversation;

import de.ratslotse.retrieval.briefing.AnswerArchive;
import de.ratslotse.retrieval.briefing.KeptAnswer;
import de.ratslotse.web.conversation.Feedback.Reason;
import de.ratslotse.web.conversation.Feedback.Said;
import de.ratslotse.web.page.CsvTable;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Readers say whether an answer helped; the council office reads it with question, answer and passages.
@Controller
class FeedbackPages {

    private static final int LONGEST_COMMENT = 2_000;
    private static final int SHEET = 30;
    private static final int MOST_ROWS = 10_000;

    private final Feedback feedback;
    private final AnswerArchive archive;
    private final CurrentAccess current;
    private final RateLimits limits;

    FeedbackPages(Feedback feedback, AnswerArchive archive, CurrentAccess current, RateLimits limits) {
        this.feedback = feedback;
        this.archive = archive;
        this.current = current;
        this.limits = limits;
    }

    /// With JavaScript nothing comes back; without it, the answer's own page with thanks.
    @PostMapping("/answers/{id}/feedback")
    ResponseEntity<Void> say(
            @PathVariable UUID id,
            @RequestParam boolean helpful,
            @RequestParam(required = false) List<String> reason,
            @RequestParam(defaultValue = "") String comment,
            HttpServletRequest request) {
        if (archive.find(id, current.access()).isEmpty()) {
            throw gone();
        }
        Optional<Duration> wait = limits.take(current.caller(), request.getRemoteAddr(), RateLimits.Use.ANSWER);
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds() + 1))
                    .build();
        }
        String said = comment.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip();
        feedback.say(
                id,
                helpful,
                helpful ? Set.of() : reasons(reason == null ? List.of() : reason),
                said.substring(0, Math.min(said.length(), LONGEST_COMMENT)));
        boolean inPlace = request.getHeader("HX-Request") != null;
        return inPlace
                ? ResponseEntity.noContent().build()
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/answers/" + id + "?thanks=1#answer-" + id)
                        .build();
    }

    private static Set<Reason> reasons(List<String> labels) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (Reason reason : Reason.values()) {
            if (labels.contains(reason.label())) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    /// What was said with the answer it was said of, as far as the present member of staff may see it.
    public record Shown(Said said, KeptAnswer kept) {}

    @GetMapping("/admin/feedback")
    String list(@RequestParam(defaultValue = "1") int sheet, Model model) {
        int page = Math.clamp(sheet, 1, 10_000);
        List<Shown> shown = shown((page - 1) * SHEET, SHEET);
        model.addAttribute("feedback", shown);
        model.addAttribute("sheet", page);
        model.addAttribute("more", feedback.list(page * SHEET, 1).size() == 1);
        return "conversation/feedback";
    }

    @GetMapping("/admin/feedback.csv")
    ResponseEntity<byte[]> table() {
        CsvTable table = new CsvTable(';');
        table.row(List.of("given", "helpful", "reasons", "comment", "question", "answer", "sources", "link"));
        for (Shown shown : shown(0, MOST_ROWS)) {
            Said said = shown.said();
            table.row(List.of(
                    said.given().toString(),
                    Boolean.toString(said.helpful()),
                    said.reasons().stream().map(Reason::label).collect(Collectors.joining(", ")),
                    said.comment(),
                    shown.kept().question(),
                    shown.kept().answer().text(),
                    shown.kept().answer().citations().stream()
                            .map(citation -> citation.file().url() + " „" + citation.quote() + "“")
                            .collect(Collectors.joining("\n")),
                    "/answers/" + said.answer()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"feedback.csv\"")
                .body(table.bytes());
    }

    private List<Shown> shown(int offset, int limit) {
        List<Shown> shown = new ArrayList<>();
        for (Said said : feedback.list(offset, limit)) {
            archive.find(said.answer(), current.access()).ifPresent(kept -> shown.add(new Shown(said, kept)));
        }
        return shown;
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
