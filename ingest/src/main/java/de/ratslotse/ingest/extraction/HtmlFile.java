package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Reads the main content of a web page: no scripts, no navigation.
final class HtmlFile {

    private static final String FURNITURE = "script, style, noscript, template, svg, iframe, object, nav, form, button,"
            + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo], [role=search]";

    private static final String OUTER_FURNITURE = "body > header, body > footer, aside";

    /// A main element with less than this part of the page's text is not the main content.
    private static final double LEAST_SHARE = 0.25;

    private HtmlFile() {}

    static Content read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    static Content read(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        if (document.charset().name().equals("UTF-8") && document.wholeText().indexOf('\ufffd') >= 0) {
            document = Jsoup.parse(TextFile.decoded(bytes));
        }
        return Content.unpaged(lines(document), Optional.of(document.title()));
    }

    /// The lines of a page that is a text already, as in a mail.
    static List<LayoutLine> lines(Document document) {
        document.select(FURNITURE).remove();
        Element body = document.body();
        String all = body.text();
        Element main = body.selectFirst("main, [role=main], article, #content, .content");
        boolean enough = main != null && main.text().length() > LEAST_SHARE * all.length();
        Element content = enough && main != null ? main : body;
        if (!enough && body.select(OUTER_FURNITURE).text().length() < 0.5 * all.length()) {
            body.select(OUTER_FURNITURE).remove();
        }
        Lines lines = new Lines();
        NodeTraversor.traverse(lines, content);
        return lines.finished();
    }

    private static final class Lines implements NodeVisitor {

        private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

        private final List<LayoutLine> lines = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int rows;
        private Role role = Role.BODY;

        List<LayoutLine> finished() {
            flush();
            return lines;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        private void open(Element element) {
            switch (element.normalName()) {
                case "tr" -> {
                    flush();
                    rows++;
                }
                case "td", "th" -> text.append(text.toString().isBlank() ? "" : "\t");
                case "li" -> {
                    end();
                    text.append("• ");
                }
                default -> {
                    if (element.isBlock() || element.normalName().equals("br")) {
                        end();
                    }
                    if (HEADINGS.contains(element.normalName()) && rows == 0) {
                        role = Role.HEADING;
                    }
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (element.normalName().equals("tr")) {
                rows--;
                end();
            } else if (element.isBlock() && !Set.of("td", "th").contains(element.normalName())) {
                end();
            }
        }

        /// A block inside a table row does not end the row.
        private void end() {
            if (rows > 0) {
                text.append(' ');
            } else {
                flush();
            }
        }

        private void flush() {
            String line = CleanText.line(text.toString());
            if (!line.isEmpty() && !line.equals("•")) {
                lines.add(LayoutLine.plain(line, role));
            }
            text.setLength(0);
            role = Role.BODY;
        }
    }
}
