package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.DraftWords;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.FinishedDraft;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/// What the page of a draft shows.
record DeskPage(DraftDesk desk) {

    static final String TEMPLATE = "briefing/desk";

    void show(UUID id, Model model) {
        show(id, model, -1, List.of());
    }

    /// @param item in which somebody else saved in between
    /// @param mine what its writer sent
    /// @throws ResponseStatusException if there is no such draft for the caller
    void show(UUID id, Model model, long item, List<Wanted> mine) {
        Optional<Progress> progress = desk.progress(id);
        StoredDraft stored = desk.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
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
}
