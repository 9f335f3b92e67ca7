package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/// A draft as one well-formed page without outside parts: for mail, and what the PDF is made from.
final class HtmlDraft {

    private static final String STYLE = """
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 10.5pt; line-height: 1.45; color: #111; }
            h1 { font-size: 17pt; } h2 { font-size: 12.5pt; margin: 16pt 0 4pt; page-break-after: avoid; }
            dl { margin: 0; } dt { page-break-after: avoid; font-weight: bold; color: #333; margin-top: 4pt; } dd { margin: 0 0 3pt 12pt; }
            .notes { color: #444; font-size: 9pt; border-top: 1pt solid #999; margin-top: 18pt; }
            .sources { font-size: 9pt; } .sources li { margin-bottom: 3pt; } a { color: #1d3f8f; }
            @page { size: A4; margin: 22mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Liberation Sans'; font-size: 8pt; color: #444; } }
            """;

    private HtmlDraft() {}

    static String of(DraftText text) {
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"%s\" xml:lang=\"%s\"><head><meta charset=\"UTF-8\"/><title>%s</title><style>%s</style>"
                        .formatted(text.draft().language(), text.draft().language(), escaped(text.title()), STYLE));
        html.append("<meta name=\"description\" content=\"%s\"/></head><body>\n".formatted(escaped(text.title())));
        html.append("<h1>%s</h1>%n".formatted(escaped(text.title())));
        statements(html, text, text.draft().head());
        for (Item item : text.draft().items()) {
            html.append("<h2>%s</h2>%n".formatted(escaped(text.heading(item))));
            statements(html, text, item.statements());
            if (item.statements().isEmpty()) {
                html.append("<p>%s</p>%n".formatted(escaped(text.nothing())));
            }
        }
        html.append("<div class=\"notes\">");
        text.closing().forEach(line -> html.append("<p>%s</p>%n".formatted(escaped(line))));
        html.append("</div>\n");
        sources(html, text);
        return html.append("</body></html>\n").toString();
    }

    private static void sources(StringBuilder html, DraftText text) {
        if (text.draft().citations().isEmpty()) {
            return;
        }
        html.append("<h2>%s</h2>%n<ol class=\"sources\">"
                .formatted(escaped(text.words().sentence("sources"))));
        for (Citation citation : text.draft().citations()) {
            html.append("<li id=\"source-%d\"><a href=\"%s\" title=\"%s\">%s</a>: %s</li>%n"
                    .formatted(
                            citation.number(),
                            escaped(text.link(citation)),
                            escaped(text.place(citation)),
                            escaped(text.place(citation)),
                            escaped(text.words().quoted(citation.quote()))));
        }
        html.append("</ol>\n");
    }

    private static void statements(StringBuilder html, DraftText text, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        boolean plain =
                statements.stream().allMatch(statement -> text.lead(statement).isEmpty());
        html.append(plain ? "" : "<dl>\n");
        for (Statement statement : statements) {
            StringBuilder marks = new StringBuilder();
            statement
                    .citations()
                    .forEach(number -> marks.append(" <a href=\"#source-%d\" title=\"%s\">[%d]</a>"
                            .formatted(number, escaped(text.words().sentence("source", number)), number)));
            html.append(
                    plain
                            ? "<p>%s%s</p>%n".formatted(lines(text, statement), marks)
                            : "<dt>%s</dt><dd>%s%s</dd>%n"
                                    .formatted(escaped(text.topic(statement)), lines(text, statement), marks));
        }
        html.append(plain ? "" : "</dl>\n");
    }

    private static String lines(DraftText text, Statement statement) {
        return text.lines(statement).stream().map(HtmlDraft::escaped).collect(Collectors.joining("<br/>"));
    }

    /// Without signs that XML does not know.
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]", " "), "UTF-8");
    }
}
