package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Takes the XHTML of Tika's parsers: a block becomes a line, a table row a line with tabs, a slide a page.
final class XhtmlPages extends DefaultHandler {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "table", "body", "blockquote", "pre", "dt", "dd", "address");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SLIDES = Set.of("slide-content", "slide");

    /// Notes of the speaker are not on the slide.
    private static final Set<String> LEFT_OUT =
            Set.of("slide-notes", "slide-master-content", "embedded", "annotations");

    private final int longest;
    private final List<LayoutPage> pages = new ArrayList<>();
    private List<LayoutLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private int slides;
    private int rowDepth;
    private int skipped;
    private int headDepth;
    private boolean heading;

    XhtmlPages(int longest) {
        this.longest = longest;
    }

    List<LayoutPage> pages() {
        flush();
        if (slides == 0) {
            return List.of(new LayoutPage(0, 0, 0, lines));
        }
        endSlide();
        return List.copyOf(pages);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (localName.equals("head")) {
            headDepth++;
        }
        String kind = String.valueOf(attributes.getValue("class"));
        if (skipped > 0 || LEFT_OUT.contains(kind)) {
            skipped++;
            return;
        }
        if (localName.equals("div") && SLIDES.contains(kind)) {
            flush();
            endSlide();
            slides++;
        } else if (localName.equals("tr")) {
            startRow();
        } else if (CELLS.contains(localName)) {
            cell();
        } else if (HEADINGS.contains(localName)) {
            block();
            heading = rowDepth == 0;
        } else if (BLOCKS.contains(localName) || localName.equals("br")) {
            block();
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (localName.equals("head")) {
            headDepth--;
        }
        if (skipped > 0) {
            skipped--;
            return;
        }
        if (localName.equals("tr")) {
            rowDepth = Math.max(0, rowDepth - 1);
            if (rowDepth == 0) {
                flush();
            }
        } else if (BLOCKS.contains(localName) || HEADINGS.contains(localName)) {
            block();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (headDepth > 0 || skipped > 0) {
            return;
        }
        characters += length;
        if (characters > longest) {
            throw new TooMuchText();
        }
        for (int i = start; i < start + length; i++) {
            char c = chars[i];
            if (c == '\n' && rowDepth == 0) {
                flush();
            } else {
                text.append(c == '\n' ? ' ' : c);
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) {
        text.append(' ');
    }

    private void startRow() {
        if (rowDepth == 0) {
            flush();
        }
        rowDepth++;
    }

    private void cell() {
        if (rowDepth > 0 && !text.toString().isBlank()) {
            text.append('\t');
        }
    }

    /// A block ends the line; inside a table row it is only a blank.
    private void block() {
        if (rowDepth > 0) {
            text.append(' ');
        } else {
            flush();
        }
    }

    private void flush() {
        String line = CleanText.line(text.toString());
        if (!line.isEmpty()) {
            lines.add(LayoutLine.plain(line, heading ? Role.HEADING : Role.BODY));
        }
        text.setLength(0);
        heading = false;
    }

    private void endSlide() {
        if (slides > 0) {
            pages.add(new LayoutPage(slides, 0, 0, lines));
            lines = new ArrayList<>();
        }
    }

    /// More text than one file may have.
    static final class TooMuchText extends SAXException {

        private static final long serialVersionUID = 1L;

        TooMuchText() {
            super("too much text");
        }
    }
}
