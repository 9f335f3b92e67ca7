package de.ratslotse.web.council;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.Vote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.JsonNodeFactory;

/// Staff puts an agenda item right: its result, title, vote, and the paper that it deals with.
@Controller
class ItemCorrectionPages {

    private final Books books;
    private final Corrector corrector;
    private final CorrectionForms forms;
    private final Onlooker onlooker;

    ItemCorrectionPages(Books books, Corrector corrector, CorrectionForms forms, Onlooker onlooker) {
        this.books = books;
        this.corrector = corrector;
        this.forms = forms;
        this.onlooker = onlooker;
    }

    @GetMapping("/meetings/{id}/items/{item}/corrections")
    String page(@PathVariable UUID id, @PathVariable UUID item, Model model, Locale language) {
        AgendaItem found = find(id, item);
        model.addAttribute("heading", found.title().or(found::number).orElse(""));
        model.addAttribute("back", "/meetings/" + id + "#item-" + item);
        model.addAttribute("links", true);
        model.addAttribute("papers", papers(found));
        model.addAttribute("fields", fields(found, language));
        forms.addHistory(model, target(found), language);
        return "council/correcting";
    }

    @PostMapping("/meetings/{id}/items/{item}/corrections")
    String correct(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String note,
            Locale language) {
        AgendaItem found = find(id, item);
        String page = "redirect:/meetings/" + id + "/items/" + item + "/corrections?done=";
        if (field.equals("paper")) {
            return page + (link(found, value, note) ? "saved" : "paper");
        }
        Optional<CorrectableField> wanted = fields(found, language).stream()
                .filter(offered -> offered.name().equals(field))
                .filter(offered -> offered.allows(value.strip()))
                .findFirst();
        wanted.ifPresent(offered -> corrector.make(
                target(found),
                field,
                JsonNodeFactory.instance.stringNode(value.strip()),
                new Corrector.Was(offered.current(), note)));
        return page + (wanted.isPresent() ? "saved" : "value");
    }

    /// @param value a reference, or the address of a paper's page; blank for none
    private boolean link(AgendaItem item, String value, String note) {
        String was = papers(item).stream()
                .map(paper -> paper.reference().orElseGet(paper::name))
                .collect(Collectors.joining(", "));
        Corrector.Was shown = new Corrector.Was(was, note);
        if (value.isBlank()) {
            corrector.make(target(item), "paper", JsonNodeFactory.instance.nullNode(), shown);
            return true;
        }
        Optional<Paper> paper = forms.paper(item.entry().bodyId(), value);
        paper.ifPresent(found -> corrector.make(
                target(item),
                "paper",
                JsonNodeFactory.instance.stringNode(found.id().toString()),
                shown));
        return paper.isPresent();
    }

    private AgendaItem find(UUID meeting, UUID item) {
        AgendaItem found = books.items()
                .find(onlooker.access(), item)
                .filter(known -> known.meeting().equals(meeting))
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        corrector.check(found.entry().bodyId());
        return found;
    }

    private List<Paper> papers(AgendaItem item) {
        Access access = onlooker.access();
        return books
                .papers()
                .find(
                        access,
                        books.consultations().ofMeeting(access, item.meeting()).stream()
                                .filter(consultation ->
                                        consultation.agendaItem().equals(Optional.of(item.id())))
                                .map(Consultation::paper)
                                .toList())
                .stream()
                .toList();
    }

    private List<CorrectableField> fields(AgendaItem item, Locale language) {
        return List.of(
                CorrectableField.result(item.result()),
                CorrectableField.text(
                        "vote", item.vote().map(vote -> words(vote, language)).orElse("")),
                CorrectableField.text("title", item.title().orElse("")));
    }

    private String words(Vote vote, Locale language) {
        Stream<String> unanimous =
                vote.unanimous().filter(agreed -> agreed).map(_ -> forms.text("vote.unanimous", language)).stream();
        Stream<String> numbers = Stream.of(
                        forms.number("vote.yes", vote.yes(), language),
                        forms.number("vote.no", vote.no(), language),
                        forms.number("vote.abstain", vote.abstain(), language))
                .flatMap(Optional::stream);
        return Stream.concat(unanimous, numbers).collect(Collectors.joining(", "));
    }

    private static Corrector.Target target(AgendaItem item) {
        return new Corrector.Target(
                item.entry().bodyId(), ObjectKind.AGENDA_ITEM, item.id().toString());
    }
}
