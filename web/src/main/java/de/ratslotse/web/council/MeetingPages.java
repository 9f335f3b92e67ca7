package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.register.Slice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The calendar of meetings, lists of them, and one meeting with its agenda.
@Controller
class MeetingPages {

    /// More meetings than any month has.
    private static final int MONTHFUL = 1_000;

    private final Books books;
    private final MeetingReading reading;
    private final Choices choices;
    private final Onlooker onlooker;

    MeetingPages(Books books, MeetingReading reading, Choices choices, Onlooker onlooker) {
        this.books = books;
        this.reading = reading;
        this.choices = choices;
        this.onlooker = onlooker;
    }

    @GetMapping("/meetings")
    String meetings(@ModelAttribute("search") MeetingSearch search, Model model) {
        Access access = onlooker.access();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        choices.add(model, access, search.body());
        model.addAttribute("today", today);
        model.addAttribute("base", search.address("/meetings"));
        model.addAttribute("csv", search.address("/meetings.csv"));
        if (search.byMonth()) {
            model.addAttribute("month", month(access, search, today));
        } else {
            list(access, search, model);
        }
        return "council/meetings";
    }

    private Month month(Access access, MeetingSearch search, LocalDate today) {
        YearMonth month = search.wantedMonth().orElseGet(() -> nearest(access, search, today));
        Slice<Meeting> meetings =
                books.meetings().list(access, search.during(Month.first(month), Month.last(month)), false, 0, MONTHFUL);
        return Month.of(month, meetings.items(), today);
    }

    /// The month of the next meeting; where none is to come, of the last one.
    private YearMonth nearest(Access access, MeetingSearch search, LocalDate today) {
        return books.meetings().list(access, search.since(today), false, 0, 1).items().stream()
                .findFirst()
                .or(() -> books.meetings().list(access, search.filter(), true, 0, 1).items().stream()
                        .findFirst())
                .flatMap(Meeting::date)
                .map(YearMonth::from)
                .orElseGet(() -> YearMonth.from(today));
    }

    private void list(Access access, MeetingSearch search, Model model) {
        Slice<Meeting> meetings =
                books.meetings().list(access, search.filter(), true, Paging.offset(search.sheet()), Paging.SIZE);
        model.addAttribute("meetings", meetings.items());
        model.addAttribute("total", meetings.total());
        model.addAttribute("paging", Paging.of(search.sheet(), meetings.total(), search.address("/meetings")));
    }

    @GetMapping("/meetings/{id}")
    String meeting(@PathVariable UUID id, Model model) {
        Access access = onlooker.access();
        Meeting meeting =
                books.meetings().find(access, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        model.addAttribute("corrects", onlooker.corrects(meeting.entry().bodyId()));
        model.addAttribute("shown", reading.read(access, meeting, today));
        return "council/meeting";
    }
}
