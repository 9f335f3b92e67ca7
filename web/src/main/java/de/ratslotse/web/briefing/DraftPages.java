package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Easing;
import de.ratslotse.retrieval.drafting.FinishedDraft;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The drafts that staff works on: a list, and each as a document with its state and its exports.
@Controller
class DraftPages {

    private final DraftDesk desk;
    private final DraftDocuments documents;
    private final DeskPage pages;

    DraftPages(DraftDesk desk, DraftDocuments documents, DeskPage pages) {
        this.desk = desk;
        this.documents = documents;
        this.pages = pages;
    }

    @GetMapping("/drafts")
    String list(Model model) {
        model.addAttribute("drafts", desk.drafts().list(desk.access(), OptionalLong.empty()));
        model.addAttribute("progress", desk.progress());
        return "briefing/drafts";
    }

    @PostMapping("/drafts")
    String keep(@RequestParam(defaultValue = "") String briefing) {
        DraftId from = DraftId.parse(briefing).orElseThrow(DraftPages::gone);
        return "redirect:/drafts/" + desk.keep(from.subject()).orElseThrow(DraftPages::gone);
    }

    @GetMapping("/drafts/{id}")
    String page(@PathVariable UUID id, Model model) {
        pages.show(id, model);
        return DeskPage.TEMPLATE;
    }

    @PostMapping("/drafts/{id}/state")
    String move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String wanted) {
        if (desk.find(id).isEmpty()) {
            throw gone();
        }
        State from = DraftDesk.state(seen).orElseThrow(DraftPages::malformed);
        State to = DraftDesk.state(wanted).orElseThrow(DraftPages::malformed);
        return "redirect:/drafts/" + id + (desk.move(id, from, to) ? "" : "?done=moved");
    }

    @PostMapping("/drafts/{id}/cancel")
    String cancel(@PathVariable UUID id) {
        desk.cancel(id);
        return "redirect:/drafts/" + id;
    }

    @PostMapping("/drafts/{id}/resume")
    String resume(@PathVariable UUID id) {
        if (!desk.resume(id)) {
            throw gone();
        }
        return "redirect:/drafts/" + id;
    }

    @PostMapping("/drafts/{id}/easy")
    String ease(@PathVariable UUID id) {
        return switch (desk.ease(id)) {
            case Easing.Begun begun -> "redirect:/drafts/" + begun.draft();
            case Easing.Missing _ -> throw gone();
            case Easing.Unfinished _, Easing.NoModel _ -> "redirect:/drafts/" + id;
        };
    }

    @PostMapping("/drafts/{id}/delete")
    String delete(@PathVariable UUID id) {
        if (!desk.delete(id)) {
            throw gone();
        }
        return "redirect:/drafts";
    }

    @GetMapping("/drafts/{id}/export")
    ResponseEntity<byte[]> export(@PathVariable UUID id, @RequestParam(defaultValue = "docx") String format) {
        DraftFormat wanted = DraftFormat.of(format).orElseThrow(DraftPages::gone);
        StoredDraft stored = desk.find(id).orElseThrow(DraftPages::gone);
        return documents.sent(FinishedDraft.of(stored), wanted, () -> StoredDraftJson.of(stored, desk.progress(id)));
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException malformed() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
