package de.ratslotse.ingest.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Small files with invented content.
final class Samples {

    static final String MAIL = """
            From: Erika Beispiel <erika@lotsenau.example>
            To: rat@lotsenau.example
            Subject: =?utf-8?q?B=C3=BCcherei_am_Markt?=
            Date: Tue, 3 Jun 2025 10:00:00 +0200
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="grenze"

            --grenze
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: 8bit

            Der Rat möge über die Bücherei beraten.
            --grenze
            Content-Type: text/plain; charset=utf-8; name*=utf-8''Anlage%20B%C3%BCcherei.txt
            Content-Disposition: attachment; filename*=utf-8''Anlage%20B%C3%BCcherei.txt
            Content-Transfer-Encoding: 8bit

            Die Bücherei braucht Regale.
            --grenze--
            """;

    private Samples() {}

    static byte[] pdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int number = 1; number <= 3; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.newLineAtOffset(70, 700);
                    content.showText("Der Rat der Stadt Lotsenau tagt zum " + number + ". Mal.");
                    content.endText();
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] docx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Beschlussvorlage zur Bücherei");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Regale");
            table.getRow(0).getCell(1).setText("4.500 Euro");
            table.getRow(1).getCell(0).setText("Bücher");
            table.getRow(1).getCell(1).setText("9.000 Euro");
            document.createParagraph().createRun().setText("Die Mittel stehen bereit.");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] pptx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (String words : new String[] {"Die Bücherei", "Der Zeitplan"}) {
                XSLFSlide slide = show.createSlide();
                slide.createTextBox().setText(words);
            }
            show.write(bytes);
        }
        return bytes.toByteArray();
    }

    static byte[] xlsx() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFRow row = workbook.createSheet("Haushalt").createRow(0);
            row.createCell(0).setCellValue("Regale");
            row.createCell(1).setCellValue("4.500 Euro");
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    /// Cut off somewhere, or with some bits turned over.
    static byte[] damaged(byte[] good, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(good, 1 + random.nextInt(good.length - 1));
        }
        byte[] bytes = good.clone();
        for (int flips = 1 + random.nextInt(30); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
