package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.drafting.DossierTopic;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// A page that begins a dossier of a topic and shows it, with its citations and as a document to take along.
@Controller
class DossierPages {

    private final DraftDocuments documents;
    private final VisibleBodies bodies;
    private final CurrentAccess current;

    DossierPages(DraftDocuments documents, VisibleBodies bodies, CurrentAccess current) {
        this.documents = documents;
        this.bodies = bodies;
        this.current = current;
    }

    /// What the form asks for.
    ///
    /// @param body null: the first that the reader may see
    public record Asked(
            @Nullable String topic,
            @Nullable Long body,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate from,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate to) {

        private Optional<DossierTopic> of(List<Body> visible) {
            String words = topic == null ? "" : topic.strip();
            boolean usable = !words.isEmpty() && words.length() <= DossierTopic.LONGEST && !visible.isEmpty();
            return usable
                    ? Optional.of(new DossierTopic(
                            words,
                            body == null ? visible.getFirst().id() : body,
                            Optional.ofNullable(from),
                            Optional.ofNullable(to)))
                    : Optional.empty();
        }
    }

    @GetMapping("/dossier")
    String dossier(@ModelAttribute("asked") Asked asked, Locale spoken, Model model) {
        Access access = current.access();
        List<Body> visible = bodies.all(access);
        model.addAttribute("bodies", visible);
        asked.of(visible).ifPresent(topic -> show(topic, spoken, model));
        return "briefing/dossier";
    }

    private void show(DossierTopic topic, Locale spoken, Model model) {
        DraftId id = new DraftId(new Subject.OfTopic(topic, spoken.getLanguage().equals("en") ? "en" : "de"));
        Optional<Draft> draft = documents.draft(current.access(), id);
        draft.ifPresent(made -> {
            model.addAttribute("keeps", current.has(Role.STAFF));
            model.addAttribute("id", id.toString());
            model.addAttribute("draft", made);
            model.addAttribute("text", DraftText.of(made, ""));
        });
    }
}
