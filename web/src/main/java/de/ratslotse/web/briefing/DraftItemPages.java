package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.Saving;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The items of a draft, each edited in its place, made anew, taken back and commented on.
@Controller
class DraftItemPages {

    private static final int LONGEST_COMMENT = 4000;

    private final DraftDesk desk;
    private final DeskPage pages;

    DraftItemPages(DraftDesk desk, DeskPage pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /// @param revision of the item from now on
    /// @param from where each row of the form stands now
    record Autosaved(int revision, List<Integer> from) {}

    @PostMapping("/drafts/{id}/items/{item}")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable long item,
            @RequestParam MultiValueMap<String, String> form,
            Model model) {
        List<Wanted> wanted = ItemForm.read(form).orElseThrow(DraftItemPages::malformed);
        return after(desk.save(change(id, item, form), wanted, false), id, item, wanted, model);
    }

    @PostMapping("/drafts/{id}/items/{item}/autosave")
    @ResponseBody
    ResponseEntity<Autosaved> autosave(
            @PathVariable UUID id, @PathVariable long item, @RequestParam MultiValueMap<String, String> form) {
        List<Wanted> wanted = ItemForm.read(form).orElseThrow(DraftItemPages::malformed);
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
        pages.show(id, model, item, mine);
        model.addAttribute("conflict", why);
        model.addAttribute("here", "/drafts/" + id);
        model.addAttribute("at", item);
        ModelAndView page = new ModelAndView(DeskPage.TEMPLATE, model.asMap());
        page.setStatus(HttpStatus.CONFLICT);
        return page;
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
