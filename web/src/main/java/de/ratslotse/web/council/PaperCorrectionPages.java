package de.ratslotse.web.council;

import static org.springframework.http.HttpStatus.NOT_FOUND;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.JsonNodeFactory;

/// Staff puts a paper right: what it is, its number and title, and which files belong to it.
@Controller
class PaperCorrectionPages {

    private final Papers papers;
    private final Corrector corrector;
    private final CorrectionForms forms;
    private final Onlooker onlooker;

    PaperCorrectionPages(Papers papers, Corrector corrector, CorrectionForms forms, Onlooker onlooker) {
        this.papers = papers;
        this.corrector = corrector;
        this.forms = forms;
        this.onlooker = onlooker;
    }

    /// Where papers and the files that are held are looked up.
    record Papers(Books books, CouncilFiles files) {}

    @GetMapping("/papers/{id}/corrections")
    String page(@PathVariable UUID id, Model model, Locale language) {
        Paper paper = find(id);
        model.addAttribute("heading", paper.name());
        model.addAttribute("back", "/papers/" + id);
        model.addAttribute("fields", fields(paper));
        model.addAttribute("attached", attached(paper));
        forms.addHistory(model, target(paper), language);
        return "council/correcting";
    }

    @PostMapping("/papers/{id}/corrections")
    String correct(
            @PathVariable UUID id,
            @RequestParam String field,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String note) {
        Paper paper = find(id);
        Optional<CorrectableField> wanted = fields(paper).stream()
                .filter(offered -> offered.name().equals(field))
                .filter(offered -> offered.allows(value.strip()))
                .findFirst();
        wanted.ifPresent(offered -> corrector.make(
                target(paper),
                field,
                JsonNodeFactory.instance.stringNode(value.strip()),
                new Corrector.Was(offered.current(), note)));
        return done(id, wanted.isPresent() ? "saved" : "value");
    }

    /// @param file id of a held file, or the address of one of its pages
    /// @param belongs whether it belongs to the paper from now on, or no longer
    @PostMapping("/papers/{id}/files")
    String attach(
            @PathVariable UUID id,
            @RequestParam String file,
            @RequestParam boolean belongs,
            @RequestParam(defaultValue = "") String note) {
        Paper paper = find(id);
        Optional<CouncilFile> found = CorrectionForms.id(file)
                .flatMap(held -> papers.files().find(onlooker.access(), held))
                .filter(held -> held.bodyId() == paper.entry().bodyId());
        found.ifPresent(held -> corrector.make(
                new Corrector.Target(held.bodyId(), ObjectKind.FILE, held.sha256()),
                "paper",
                belongs ? JsonNodeFactory.instance.stringNode(id.toString()) : JsonNodeFactory.instance.nullNode(),
                new Corrector.Was(belongs ? "" : id.toString(), note)));
        return done(id, found.isPresent() ? "saved" : "file");
    }

    private static String done(UUID id, String how) {
        return "redirect:/papers/" + id + "/corrections?done=" + how;
    }

    private Paper find(UUID id) {
        Paper paper = papers.books()
                .papers()
                .find(onlooker.access(), id)
                .orElseThrow(() -> new ResponseStatusException(NOT_FOUND));
        corrector.check(paper.entry().bodyId());
        return paper;
    }

    private List<AttachedFile> attached(Paper paper) {
        return papers.books().files().of(onlooker.access(), paper.id()).stream()
                .filter(file -> file.fileId().isPresent())
                .toList();
    }

    private static List<CorrectableField> fields(Paper paper) {
        return List.of(
                CorrectableField.kind(paper.kind()),
                CorrectableField.text("reference", paper.reference().orElse("")),
                CorrectableField.text("name", paper.name()));
    }

    private static Corrector.Target target(Paper paper) {
        return new Corrector.Target(
                paper.entry().bodyId(), ObjectKind.PAPER, paper.id().toString());
    }
}
