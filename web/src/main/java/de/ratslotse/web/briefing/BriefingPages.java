package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Drafting;
import de.ratslotse.retrieval.drafting.Length;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The briefing or summary of a meeting or paper as a page, with its citations, and as a document to take along.
@Controller
class BriefingPages {

    private final DraftDocuments documents;
    private final Drafting drafting;
    private final CurrentAccess current;

    BriefingPages(DraftDocuments documents, Drafting drafting, CurrentAccess current) {
        this.documents = documents;
        this.drafting = drafting;
        this.current = current;
    }

    @GetMapping("/meetings/{id}/briefing")
    String meeting(@PathVariable UUID id, @RequestParam Optional<String> kind, Locale spoken, Model model) {
        Access access = current.access();
        Kind wanted = kind.filter(word -> word.equals("before") || word.equals("after"))
                .map(word -> word.equals("after") ? Kind.AFTER : Kind.BEFORE)
                .or(() -> drafting.kind(access, id))
                .orElseThrow(BriefingPages::gone);
        return shown(new Subject.OfMeeting(wanted, id, language(spoken)), "/meetings/" + id, model);
    }

    @GetMapping("/papers/{id}/summary")
    String paper(@PathVariable UUID id, @RequestParam Optional<String> length, Locale spoken, Model model) {
        Length wanted = length.flatMap(Length::of).orElse(Length.MEDIUM);
        model.addAttribute("length", wanted.label());
        return shown(new Subject.OfPaper(id, wanted, language(spoken)), "/papers/" + id, model);
    }

    private String shown(Subject subject, String back, Model model) {
        DraftId id = new DraftId(subject);
        Draft draft = documents.draft(current.access(), id).orElseThrow(BriefingPages::gone);
        model.addAttribute("keeps", current.has(Role.STAFF));
        model.addAttribute("id", id.toString());
        model.addAttribute("kind", subject.kind().label());
        model.addAttribute("back", back);
        model.addAttribute("draft", draft);
        model.addAttribute("text", DraftText.of(draft, ""));
        return "briefing/draft";
    }

    @GetMapping("/briefings/{id}")
    ResponseEntity<byte[]> export(@PathVariable String id, @RequestParam(defaultValue = "docx") String format) {
        DraftId known = DraftId.parse(id).orElseThrow(BriefingPages::gone);
        DraftFormat wanted = DraftFormat.of(format).orElseThrow(BriefingPages::gone);
        Draft draft = documents.draft(current.access(), known).orElseThrow(BriefingPages::gone);
        return documents.sent(draft, wanted, () -> DraftJson.of(known, draft));
    }

    private static String language(Locale spoken) {
        return spoken.getLanguage().equals("en") ? "en" : "de";
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
