package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.DraftWords;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.Easing;
import de.ratslotse.retrieval.drafting.FinishedDraft;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.Saving;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The drafts that staff works on: a list, and each as a document in which every item is edited in its place.
@Controller
class DraftPages {

    private static final int LONGEST_COMMENT = 4000;

    private final DraftDesk desk;
    private final DraftDocuments documents;

    DraftPages(DraftDesk desk, DraftDocuments documents) {
        this.desk = desk;
        this.documents = documents;
    }

    /// @param revision of the item from now on
    /// @param from where each row of the form stands now
    record Autosaved(int revision, List<Integer> from) {}

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
        shown(id, model, -1, List.of());
        return "briefing/desk";
    }

    @PostMapping("/drafts/{id}/items/{item}")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        List<Wanted> wanted = ItemForm.read(form).orElseThrow(DraftPages::malformed);
        return after(desk.save(change(id, item, form), wanted, false), id, item, wanted, model);
    }

    @PostMapping("/drafts/{id}/items/{item}/autosave")
    @ResponseBody
    ResponseEntity<Autosaved> autosave(
            @PathVariable UUID id, @PathVariable long item, @RequestParam MultiValueMap<String, String> form) {
        List<Wanted> wanted = ItemForm.read(form).orElseThrow(DraftPages::malformed);
        return switch (desk.save(change(id, item, form), wanted, true)) {
            case Saving.Saved saved -> ResponseEntity.ok(new Autosaved(saved.revision(), ItemForm.places(wanted)));
            case Saving.Missing _ -> ResponseEntity.notFound().build();
            case Saving.Outpaced _, Saving.Closed _ ->
                ResponseEntity.status(HttpStatus.CONFLICT).build();
        };
    }

    @PostMapping("/drafts/{id}/items/{item}/remake")
    ModelAndView remake(
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        return after(desk.remake(change(id, item, form)), id, item, List.of(), model);
    }

    @PostMapping("/drafts/{id}/items/{item}/undo")
    ModelAndView undo(
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        return after(desk.drafts().undo(desk.access(), change(id, item, form)), id, item, List.of(), model);
    }

    @PostMapping("/drafts/{id}/items/{item}/comments")
    String comment(@PathVariable UUID id, @PathVariable long item, @RequestParam(defaultValue = "") String comment) {
        String said = comment.strip();
        if (said.length() > LONGEST_COMMENT) {
            throw malformed();
        }
        if (!said.isEmpty() && !desk.comment(id, item, said)) {
            throw gone();
        }
        return "redirect:/drafts/" + id + "#item-" + item;
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

    private ModelAndView after(Saving saving, UUID id, long item, List<Wanted> mine, Model model) {
        return switch (saving) {
            case Saving.Saved _ -> new ModelAndView("redirect:/drafts/" + id + "#item-" + item);
            case Saving.Missing _ -> throw gone();
            case Saving.Outpaced _ -> conflict(id, item, mine, model, "outpaced");
            case Saving.Closed _ -> conflict(id, item, mine, model, "closed");
        };
    }

    /// The page with both texts.
    private ModelAndView conflict(UUID id, long item, List<Wanted> mine, Model model, String why) {
        shown(id, model, item, mine);
        model.addAttribute("conflict", why);
        model.addAttribute("at", item);
        ModelAndView page = new ModelAndView("briefing/desk", model.asMap());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private void shown(UUID id, Model model, long item, List<Wanted> mine) {
        Optional<Progress> progress = desk.progress(id);
        StoredDraft stored = desk.find(id).orElseThrow(DraftPages::gone);
        DraftWords words = new DraftWords(stored.locale());
        Draft draft = FinishedDraft.of(stored);
        List<ShownPart> parts = stored.parts().stream()
                .map(part -> new ShownPart(stored, part, words, part.id() == item ? mine : List.of()))
                .toList();
        model.addAttribute("stored", stored);
        model.addAttribute("parts", parts);
        model.addAttribute("draft", draft);
        model.addAttribute("text", DraftText.of(draft, ""));
        model.addAttribute("open", stored.standing().state() != State.RELEASED);
        model.addAttribute("progress", progress.orElse(null));
        model.addAttribute("models", desk.queue().isWording());
        model.addAttribute("easy", desk.queue().easy(desk.access(), id).orElse(null));
        model.addAttribute("rewordable", desk.queue().isWording() && stored.unworded());
    }

    private Change change(UUID id, long item, MultiValueMap<String, String> form) {
        String revision = form.getFirst("revision");
        if (revision == null || !revision.matches("\\d{1,9}")) {
            throw malformed();
        }
        return desk.change(id, item, Integer.parseInt(revision));
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    private static ResponseStatusException malformed() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
