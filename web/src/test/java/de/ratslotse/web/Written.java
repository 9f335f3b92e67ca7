package de.ratslotse.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/// What a document says, in whatever form it is written.
final class Written {

    private Written() {}

    static String in(String format, byte[] document) throws IOException {
        String text = new String(document, StandardCharsets.UTF_8);
        return switch (format) {
            case "docx" -> word(document);
            case "pdf" -> pdf(document);
            case "html" -> page(text);
            case "json" -> text.translateEscapes();
            default -> text;
        };
    }

    static String page(String html) {
        return Jsoup.parse(html).text();
    }

    /// Text and footnotes.
    private static String word(byte[] document) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().matches("word/(?:document|footnotes)\\.xml")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    Jsoup.parse(xml, Parser.xmlParser()).select("w|t").forEach(run -> text.append(run.wholeText()));
                }
            }
        }
        return text.toString();
    }

    /// Without the numbers of its pages.
    private static String pdf(byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).replaceAll("(?m)^\\d+ / \\d+$", "");
        }
    }

    /// Letters and digits alone: lines, hyphens and marks differ from form to form.
    static String squeezed(String text) {
        return text.replaceAll("[^\\p{L}\\d]+", "");
    }
}
