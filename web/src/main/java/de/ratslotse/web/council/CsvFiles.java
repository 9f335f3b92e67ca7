package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.web.page.CsvTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Whole lists as tables for a spreadsheet, with the filters of their pages.
@Controller
class CsvFiles {

    /// More rows than a council makes in a century.
    private static final int ALL = 1_000_000;

    private final Books books;
    private final Onlooker onlooker;
    private final MessageSource messages;

    CsvFiles(Books books, Onlooker onlooker, MessageSource messages) {
        this.books = books;
        this.onlooker = onlooker;
        this.messages = messages;
    }

    @GetMapping("/meetings.csv")
    ResponseEntity<byte[]> meetings(
            @ModelAttribute("search") MeetingSearch search, Locale language, HttpServletRequest request) {
        CsvTable table = table(language, List.of("day", "start", "name", "organization", "place", "state", "address"));
        for (Meeting meeting : books.meetings()
                .list(onlooker.access(), search.filter(), true, 0, ALL)
                .items()) {
            table.row(List.of(
                    meeting.date().map(Object::toString).orElse(""),
                    meeting.start().map(Object::toString).orElse(""),
                    meeting.name(),
                    meeting.organizationName().orElse(""),
                    meeting.location().orElse(""),
                    meeting.cancelled()
                            ? text("meeting.cancelled", language)
                            : meeting.state().orElse(""),
                    address(request, "/meetings/" + meeting.id())));
        }
        return file("meetings.csv", table);
    }

    @GetMapping("/papers.csv")
    ResponseEntity<byte[]> papers(
            @ModelAttribute("search") PaperSearch search, Locale language, HttpServletRequest request) {
        Access access = onlooker.access();
        OrganizationNames names = new OrganizationNames(books.organizations().all(access, OptionalLong.empty()));
        CsvTable table = table(
                language, List.of("reference", "name", "kind", "day", "originator", "result", "amount", "address"));
        for (Paper paper : books.papers().list(access, search.filter(), 0, ALL).items()) {
            table.row(List.of(
                    paper.reference().orElse(""),
                    paper.name(),
                    text("paper.kind." + paper.kind().label(), language),
                    paper.date().map(Object::toString).orElse(""),
                    names.originators(paper).stream()
                            .map(ShownPaper.Named::name)
                            .collect(Collectors.joining(", ")),
                    text("result." + paper.result().label(), language),
                    paper.amount().map(java.math.BigDecimal::toPlainString).orElse(""),
                    address(request, "/papers/" + paper.id())));
        }
        return file("papers.csv", table);
    }

    private CsvTable table(Locale language, List<String> columns) {
        CsvTable table = new CsvTable(language.getLanguage().equals("en") ? ',' : ';');
        table.row(
                columns.stream().map(column -> text("csv." + column, language)).toList());
        return table;
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static String address(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request).path(path).toUriString();
    }

    private static ResponseEntity<byte[]> file(String name, CsvTable table) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(table.bytes());
    }
}
