package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.Page;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A PDF of typewritten pages: every character is as wide as the others, so that boxes are known without measuring.
public final class CourierPdf {

    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final float SIZE = 11;
    private static final float CHARACTER = SIZE * 0.6f;
    private static final float LINE = 18;
    private static final float LEFT = 70;
    private static final float TOP = 90;
    private static final float WIDTH = 595;
    private static final float HEIGHT = 842;

    private CourierPdf() {}

    /// @param text one line of text a printed line
    static Page page(int number, String text) {
        List<Page.Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.lines().toList()) {
            int end = start + line.length();
            float y = TOP + lines.size() * LINE;
            if (end > start) {
                lines.add(new Page.Line(
                        start, end, LEFT, y, CHARACTER * line.length(), SIZE * 1.2f, SIZE, false, Page.Role.BODY));
            } else {
                lines.add(new Page.Line(start, end, LEFT, y, 0, SIZE, SIZE, false, Page.Role.BODY));
            }
            start = end + 1;
        }
        return new Page(number, WIDTH, HEIGHT, text.strip(), lines);
    }

    public static byte[] bytes(List<Page> pages) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(4 + 2 * i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R >>");
        objects.add("<< /Type /Pages /Count %d /Kids [%s] >>".formatted(pages.size(), kids));
        objects.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < pages.size(); i++) {
            objects.add(("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents %d 0 R"
                            + " /Resources << /Font << /F 3 0 R >> >> >>")
                    .formatted((int) WIDTH, (int) HEIGHT, 5 + 2 * i));
            String content = content(pages.get(i));
            objects.add(
                    "<< /Length %d >>\nstream\n%s\nendstream".formatted(content.getBytes(WIN_ANSI).length, content));
        }
        return file(objects);
    }

    private static String content(Page page) {
        StringBuilder content = new StringBuilder("BT /F " + SIZE + " Tf\n");
        for (Page.Line line : page.lines()) {
            String text = page.text().substring(line.start(), line.end()).replaceAll("([()\\\\])", "\\\\$1");
            float baseline = HEIGHT - line.y() - SIZE;
            content.append("1 0 0 1 %s %s Tm (%s) Tj\n".formatted(line.x(), baseline, text));
        }
        return content.append("ET").toString();
    }

    private static byte[] file(List<String> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder offsets = new StringBuilder();
        out.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < objects.size(); i++) {
            offsets.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(
                    "%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)).getBytes(WIN_ANSI));
        }
        int table = out.size();
        out.writeBytes(
                "xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                        .formatted(objects.size() + 1, offsets, objects.size() + 1, table)
                        .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
