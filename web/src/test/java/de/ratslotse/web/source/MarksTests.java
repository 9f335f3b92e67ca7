package de.ratslotse.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A page is drawn with one character for ten points of width, a line for twenty points of height; `▒` is marked.
class MarksTests {

    @Test
    void marksTheEndOfALineAndTheBeginningOfTheNext() {
        assertThat(picture("""
                Es gilt: Die
                Halle wird saniert.
                Danach Ende.""", "Die Halle wird", 0)).isEqualTo("""
                Es gilt: ▒▒▒
                ▒▒▒▒▒▒▒▒▒▒ saniert.
                Danach Ende.""");
    }

    @Test
    void marksWholeLinesBetween() {
        assertThat(picture("""
                A eins
                zwei
                drei Z""", "eins zwei drei", 0)).isEqualTo("""
                A ▒▒▒▒
                ▒▒▒▒
                ▒▒▒▒ Z""");
    }

    @Test
    void marksAnIndentedLineWhereItStands() {
        assertThat(picture("Kosten tragen wir.", "tragen wir.", 4)).isEqualTo("    Kosten ▒▒▒▒▒▒▒▒▒▒▒");
    }

    @Test
    void marksNothingThatIsNotThere() {
        assertThat(picture("Kosten tragen wir.", "Kosten tragt ihr.", 0)).isEqualTo("Kosten tragen wir.");
    }

    private static String picture(String text, String quote, int indent) {
        Page page = page(text, indent);
        List<StringBuilder> rows = new ArrayList<>();
        for (Page.Line line : page.lines()) {
            rows.add(new StringBuilder(" ".repeat(indent)).append(text, line.start(), line.end()));
        }
        for (Marks.Box box :
                Marks.of(page, quote, QuoteLocator.Lead.of("", null)).boxes()) {
            StringBuilder row = rows.get(Math.round(box.y() / 20));
            for (int column = Math.round(box.x() / 10); column < Math.round((box.x() + box.width()) / 10); column++) {
                row.setCharAt(column, '▒');
            }
        }
        return String.join("\n", rows);
    }

    private static Page page(String text, int indent) {
        List<Page.Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            int end = start + line.length();
            lines.add(new Page.Line(
                    start, end, indent * 10, lines.size() * 20, line.length() * 10, 20, 12, false, Page.Role.BODY));
            start = end + 1;
        }
        return new Page(1, 595, 842, text, lines);
    }
}
