package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// A draft as a Word document: headings and body in real styles, each citation a footnote with document, page and link.
final class WordDraft {

    /// 2.5 cm in twentieths of a point.
    private static final BigInteger MARGIN = BigInteger.valueOf(1_418);

    private static final String LINK = "1D3F8F";

    private final DraftText text;
    private final XWPFDocument document = new XWPFDocument();
    private final Map<Integer, Citation> citations = new HashMap<>();

    private final Set<Integer> told = new HashSet<>();

    private WordDraft(DraftText text) {
        this.text = text;
        text.draft().citations().forEach(citation -> citations.put(citation.number(), citation));
    }

    static byte[] of(DraftText text) {
        return new WordDraft(text).written();
    }

    private byte[] written() {
        XWPFStyles styles = document.createStyles();
        WordStyles.add(styles);
        styles.setSpellingLanguage(text.draft().language().equals("en") ? "en-GB" : "de-DE");
        document.getProperties().getCoreProperties().setTitle(text.title());
        paragraph(WordStyles.TITLE, text.title());
        statements(text.draft().head());
        for (Item item : text.draft().items()) {
            paragraph(WordStyles.HEADING, text.heading(item));
            statements(item.statements());
            if (item.statements().isEmpty()) {
                paragraph(WordStyles.BODY, text.nothing());
            }
        }
        text.closing().forEach(line -> paragraph(WordStyles.NOTE, line));
        page();
        footer();
        try (document) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException("A draft could not be written as a Word document", failed);
        }
    }

    /// A4 with the margins of a letter; without it the size is that of the reader's country.
    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setRight(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setHeader(MARGIN.shiftRight(1));
        margins.setFooter(MARGIN.shiftRight(1));
        margins.setGutter(BigInteger.ZERO);
    }

    /// On each page its number, and to which document it belongs.
    private void footer() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyles.FOOTER);
        footer.createRun()
                .setText(clean(text.title()) + " · "
                        + text.words().sentence("page", "").strip() + " ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" / ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    private XWPFParagraph paragraph(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(clean(words));
        return paragraph;
    }

    private void statements(List<Statement> statements) {
        for (Statement statement : statements) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle(WordStyles.BODY);
            if (!text.lead(statement).isEmpty()) {
                XWPFRun topic = paragraph.createRun();
                topic.setBold(true);
                topic.setText(text.lead(statement) + " ");
            }
            lines(paragraph, text.lines(statement));
            for (int number : statement.citations()) {
                Citation citation = citations.get(number);
                if (citation != null) {
                    footnote(paragraph, citation);
                }
            }
        }
    }

    private static void lines(XWPFParagraph paragraph, List<String> lines) {
        XWPFRun run = paragraph.createRun();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(clean(lines.get(i)), i);
        }
    }

    /// The words stand in the first footnote alone: result and decision often cite the same.
    private void footnote(XWPFParagraph paragraph, Citation citation) {
        XWPFFootnote footnote = document.createFootnote();
        XWPFParagraph note = footnote.createParagraph();
        note.setStyle(WordStyles.FOOTNOTE);
        note.createRun().setText(" ");
        XWPFHyperlinkRun link = note.createHyperlinkRun(text.link(citation));
        link.setText(clean(text.place(citation)));
        link.setColor(LINK);
        link.setUnderline(UnderlinePatterns.SINGLE);
        if (told.add(citation.number())) {
            note.createRun().setText(clean(": " + text.words().quoted(citation.quote())));
        }
        paragraph.addFootnoteReference(footnote);
    }

    /// Without signs that XML does not know.
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ");
    }
}
