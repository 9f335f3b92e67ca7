package de.ratslotse.ingest.extraction.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages are drawn by [#draw]: `x y size text`, bold where the text begins with `*`; y from the bottom.
class PdfFileTests {

    private static final String LEFT = "Die linke Spalte erzählt vom Rat";
    private static final String RIGHT = "Die rechte Spalte vom Ausschuss";

    @TempDir
    private Path folder;

    private final PDDocument document = new PDDocument();

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void readsColumnsOneAfterTheOtherWhicheverWayTheyAreDrawn() throws Exception {
        StringBuilder byColumn = new StringBuilder();
        StringBuilder byRow = new StringBuilder();
        for (int column = 0; column < 2; column++) {
            for (int i = 0; i < 6; i++) {
                byColumn.append(line(column, i));
            }
        }
        for (int i = 0; i < 6; i++) {
            byRow.append(line(0, i)).append(line(1, i));
        }
        draw(byColumn.toString());
        draw(byRow.toString());
        String expected = "llllllrrrrrr";
        assertThat(read()).extracting(PdfFileTests::columns).containsExactly(expected, expected);
    }

    private static String line(int column, int i) {
        return "%d %d 10 %s %d\n".formatted(column == 0 ? 60 : 320, 700 - 14 * i, column == 0 ? LEFT : RIGHT, i);
    }

    private static String columns(LayoutPage page) {
        return page.lines().stream()
                .map(line -> line.text().startsWith(LEFT) ? "l" : "r")
                .collect(Collectors.joining());
    }

    @Test
    void keepsTheRowsOfATable() throws Exception {
        draw("""
                60 700 10 Straße
                300 700 10 12.000 Euro
                60 686 10 Brücke
                300 686 10 8.000 Euro
                60 672 10 Weg
                300 672 10 900 Euro
                60 658 10 Platz
                300 658 10 70 Euro
                """);
        assertThat(texts(read().getFirst()))
                .containsExactly("Straße\t12.000 Euro", "Brücke\t8.000 Euro", "Weg\t900 Euro", "Platz\t70 Euro");
    }

    @Test
    void readsACellToItsEndBeforeTheNext() throws Exception {
        draw("""
                60 700 10 Fachausschuss Bildung, Kultur
                60 688 10 und Soziales
                300 700 10 22.02.2018
                400 700 10 einstimmig
                60 670 10 Rat
                300 670 10 01.03.2018
                """);
        assertThat(texts(read().getFirst()))
                .containsExactly(
                        "Fachausschuss Bildung, Kultur", "und Soziales", "22.02.2018\teinstimmig", "Rat\t01.03.2018");
    }

    @Test
    void putsTornLinesTogether() throws Exception {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            page.append("60 %d 10 *Wort\n".formatted(700 - 14 * i));
        }
        for (int i = 0; i < 8; i++) {
            page.append("86 %d 10 und Rest\n".formatted(700 - 14 * i));
        }
        draw(page.toString());
        assertThat(texts(read().getFirst())).hasSize(8).allMatch("Wort und Rest"::equals);
    }

    @Test
    void putsATitleThatIsDrawnLateFirst() throws Exception {
        draw("""
                60 600 10 Der Rat berät lange.
                60 586 10 Dann stimmt er ab.
                60 700 20 Niederschrift
                """);
        assertThat(texts(read().getFirst()))
                .containsExactly("Niederschrift", "Der Rat berät lange.", "Dann stimmt er ab.");
    }

    @Test
    void measuresFromTheTopLeftOfTheCropBox() throws Exception {
        PDPage page = draw("100 700 10 Der Rat");
        page.setCropBox(new PDRectangle(50, 100, 400, 650));
        LayoutPage read = read().getFirst();
        LayoutLine line = read.lines().getFirst();
        assertThat(read.width()).isEqualTo(400);
        assertThat(line.x()).isCloseTo(50, within(1f));
        assertThat(line.y() + 0.78f * line.height()).isCloseTo(50, within(1f));
    }

    @Test
    void measuresOnThePageAsItIsTurned() throws Exception {
        PDPage page = new PDPage(PDRectangle.A4);
        page.setRotation(90);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font("x"), 10);
            // upright for the reader: written upwards along the page's left edge
            content.setTextMatrix(org.apache.pdfbox.util.Matrix.getRotateInstance(Math.PI / 2, 100, 60));
            content.showText("Querformat");
            content.endText();
        }
        LayoutPage read = read().getFirst();
        assertThat(read.width()).isGreaterThan(read.height());
        assertThat(read.lines().getFirst().text()).isEqualTo("Querformat");
        assertThat(read.lines().getFirst().x()).isCloseTo(60, within(1f));
        assertThat(read.lines().getFirst().width()).isGreaterThan(30);
        assertThat(read.lines().getFirst().y()).isCloseTo(92, within(2f));
    }

    @Test
    void tellsHeadersFootersAndHeadings() throws Exception {
        for (int number = 1; number <= 3; number++) {
            draw("""
                    250 30 9 - %d -
                    60 800 9 Gemeinde Lotsenau, Rat
                    60 700 11 *TOP %d: Bücherei
                    60 670 11 Der Rat berät über die Bücherei zum %d. Mal.
                    60 656 11 Er beschließt den Bau.
                    """.formatted(number, number, number));
        }
        assertThat(read().get(1).lines())
                .extracting(line -> line.role() + " " + line.text())
                .containsExactly(
                        "HEADER Gemeinde Lotsenau, Rat",
                        "HEADING TOP 2: Bücherei",
                        "BODY Der Rat berät über die Bücherei zum 2. Mal.",
                        "BODY Er beschließt den Bau.",
                        "FOOTER - 2 -");
    }

    @Test
    void tellsBoldAndSize() throws Exception {
        draw("60 700 14 *Fett\n60 650 10 Mager");
        List<LayoutLine> lines = read().getFirst().lines();
        assertThat(lines.getFirst().bold()).isTrue();
        assertThat(lines.getFirst().fontSize()).isCloseTo(14, within(0.1f));
        assertThat(lines.get(1).bold()).isFalse();
    }

    @Test
    void leavesOutWordsPrintedTwice() throws Exception {
        draw("60 700 10 Schatten\n60.3 700 10 Schatten\n60 680 10 Text");
        assertThat(texts(read().getFirst())).containsExactly("Schatten", "Text");
    }

    @Test
    void opensWhatOnlyItsOwnerLocked() throws Exception {
        draw("60 700 10 Der Rat");
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(texts(read().getFirst())).containsExactly("Der Rat");
    }

    @Test
    void refusesWhatNeedsAPassword() throws Exception {
        draw("60 700 10 Der Rat");
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertThat(refusal()).isEqualTo("PROTECTED protected.password");
    }

    @Test
    void saysHowPicturesCanBeRead() throws Exception {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(Color.BLACK);
            content.addRect(50, 50, 200, 200);
            content.fill();
        }
        assertThat(refusal()).isEqualTo("NO_TEXT no_text.no_ocr");
    }

    @Test
    void refusesMorePagesThanAllowed() {
        for (int i = 0; i < 12; i++) {
            document.addPage(new PDPage());
        }
        assertThat(refusal()).isEqualTo("TOO_LARGE too_large.pages");
    }

    private String refusal() {
        return String.valueOf(
                catchThrowableOfType(UnreadableFile.class, this::read).getMessage());
    }

    private PDPage draw(String picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (String line : picture.lines().toList()) {
                String[] parts = line.strip().split(" ", 4);
                content.beginText();
                content.setFont(font(parts[3]), Float.parseFloat(parts[2]));
                content.newLineAtOffset(Float.parseFloat(parts[0]), Float.parseFloat(parts[1]));
                content.showText(parts[3].replace("*", ""));
                content.endText();
            }
        }
        return page;
    }

    private static PDType1Font font(String text) {
        return new PDType1Font(
                text.startsWith("*") ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
    }

    private List<LayoutPage> read() throws UnreadableFile, IOException {
        Path file = folder.resolve("file.pdf");
        document.save(file.toFile());
        ReadingLimits limits =
                new ReadingLimits(10, 10_000, 1, ReadingLimits.DEFAULTS.ocrPage(), ReadingLimits.DEFAULTS.ocrFile());
        return new PdfFile(limits, Optional.empty(), _ -> {}).read(file).pages();
    }

    private static List<String> texts(LayoutPage page) {
        assertThat(page.lines()).noneMatch(line -> line.role() == Role.FOOTER);
        return page.lines().stream().map(LayoutLine::text).toList();
    }
}
