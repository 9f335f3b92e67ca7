package de.ratslotse.web.briefing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a Word document, by which its reader can change how it looks and find his way by headings.
final class WordStyles {

    static final String TITLE = "Title";
    static final String HEADING = "Heading1";
    static final String BODY = "BodyText";
    static final String NOTE = "Note";
    static final String FOOTNOTE = "FootnoteText";
    static final String FOOTER = "Footer";

    private static final String FONT = "Arial";

    private WordStyles() {}

    static void add(XWPFStyles styles) {
        styles.addStyle(style(TITLE, "Title", 34, true, new Room(0, 240), -1));
        styles.addStyle(style(HEADING, "heading 1", 26, true, new Room(280, 100), 0));
        styles.addStyle(style(BODY, "Body Text", 21, false, new Room(0, 80), -1));
        styles.addStyle(style(NOTE, "Note", 18, false, new Room(60, 60), -1));
        styles.addStyle(style(FOOTNOTE, "footnote text", 17, false, new Room(0, 20), -1));
        styles.addStyle(style(FOOTER, "footer", 16, false, new Room(0, 0), -1));
        styles.addStyle(raised("FootnoteReference", "footnote reference"));
    }

    /// The number of a footnote.
    private static XWPFStyle raised(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.CHARACTER);
        style.addNewName().setVal(name);
        style.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        return new XWPFStyle(style);
    }

    /// Before and behind a paragraph, in twentieths of a point.
    private record Room(int before, int behind) {}

    /// @param size in half points
    /// @param level in the outline; -1 for none
    private static XWPFStyle style(String id, String name, int size, boolean isBold, Room room, int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        run.addNewSz().setVal(BigInteger.valueOf(size));
        if (isBold) {
            run.addNewB();
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(room.before));
        spacing.setAfter(BigInteger.valueOf(room.behind));
        if (level >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        }
        return new XWPFStyle(style);
    }
}
