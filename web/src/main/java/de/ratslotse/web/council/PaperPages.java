package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.Slice;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// Lists of papers, and one paper with what became of it.
@Controller
class PaperPages {

    private final Books books;
    private final PaperReading reading;
    private final Choices choices;
    private final Onlooker onlooker;

    PaperPages(Books books, PaperReading reading, Choices choices, Onlooker onlooker) {
        this.books = books;
        this.reading = reading;
        this.choices = choices;
        this.onlooker = onlooker;
    }

    @GetMapping("/papers")
    String papers(@ModelAttribute("search") PaperSearch search, Model model) {
        Access access = onlooker.access();
        choices.add(model, access, search.body());
        Slice<Paper> papers = books.papers().list(access, search.filter(), Paging.offset(search.sheet()), Paging.SIZE);
        model.addAttribute("papers", papers.items());
        model.addAttribute("total", papers.total());
        model.addAttribute(
                "undetermined",
                search.asksForOriginator() ? books.papers().undetermined(access, search.withoutOriginator()) : 0);
        model.addAttribute("paging", Paging.of(search.sheet(), papers.total(), search.address("/papers")));
        model.addAttribute("csv", search.address("/papers.csv"));
        model.addAttribute("kinds", labels());
        model.addAttribute("results", results());
        return "council/papers";
    }

    @GetMapping("/papers/{id}")
    String paper(@PathVariable UUID id, Model model) {
        Access access = onlooker.access();
        Paper paper =
                books.papers().find(access, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("corrects", onlooker.corrects(paper.entry().bodyId()));
        model.addAttribute("shown", reading.read(access, paper));
        return "council/paper";
    }

    private static Object labels() {
        return Arrays.stream(PaperKind.values()).map(PaperKind::label).toList();
    }

    private static Object results() {
        return Arrays.stream(ItemResult.values()).map(ItemResult::label).toList();
    }
}
