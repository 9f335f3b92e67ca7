package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Addresses by what people call a paper or a meeting, as answers name them. Where that is not one page, the list of
/// what it may be.
@Controller
class References {

    private final Books books;
    private final Onlooker onlooker;

    References(Books books, Onlooker onlooker) {
        this.books = books;
        this.onlooker = onlooker;
    }

    @GetMapping("/papers/by-reference")
    String paper(@RequestParam String reference) {
        List<Paper> found = books.papers().withReference(onlooker.access(), OptionalLong.empty(), reference);
        return "redirect:"
                + (found.size() == 1
                        ? "/papers/" + found.getFirst().id()
                        : PaperSearch.saying(reference).address("/papers"));
    }

    @GetMapping("/meetings/by-day")
    String meeting(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String name) {
        Access access = onlooker.access();
        MeetingSearch search = new MeetingSearch(null, null, day, day, null, null, null);
        List<Meeting> found =
                books.meetings().list(access, search.filter(), false, 0, 100).items();
        List<Meeting> named = found.stream()
                .filter(meeting -> meeting.name().equals(name)
                        || meeting.organizationName().filter(name::equals).isPresent())
                .toList();
        List<Meeting> likely = named.isEmpty() ? found : named;
        return "redirect:"
                + (likely.size() == 1 ? "/meetings/" + likely.getFirst().id() : search.address("/meetings"));
    }
}
