package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the pages that have no text and has them read by text recognition.
final class Recognition {

    /// What Tesseract was trained for.
    private static final float DOTS_PER_INCH = 300;

    /// A drawing larger than this would not fit into the memory of the process.
    private static final float MOST_PIXELS = 24_000_000;

    /// Grey below this counts as ink; a page with next to none is blank.
    private static final int INK = 160;

    private static final int LEAST_INK = 120;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Tesseract tesseract;
    private final ReadingLimits limits;
    private final long deadline;

    Recognition(PDDocument document, Tesseract tesseract, ReadingLimits limits) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        this.renderer.setSubsamplingAllowed(true);
        this.tesseract = tesseract;
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.ocrFile().toNanos();
    }

    List<LayoutPage> completed(List<LayoutPage> pages, PdfNotes notes) {
        List<LayoutPage> completed = new ArrayList<>(pages);
        for (int number : List.copyOf(notes.pictures())) {
            LayoutPage page = pages.get(number - 1);
            List<LayoutLine> lines = recognised(number, notes);
            int letters = lines.stream().mapToInt(line -> line.text().length()).sum();
            if (letters > needed(page, notes)) {
                completed.set(number - 1, new LayoutPage(number, page.width(), page.height(), lines));
                notes.recognised(number);
            }
        }
        return completed;
    }

    /// What was recognised replaces a stamp or a title only where it is clearly more; garbage it replaces anyway.
    private static int needed(LayoutPage page, PdfNotes notes) {
        return notes.isGarbled(page.number()) ? page.characters() / 2 : 3 * page.characters();
    }

    private List<LayoutLine> recognised(int number, PdfNotes notes) {
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (left.isNegative()) {
            notes.slow(number);
            return List.of();
        }
        long start = System.nanoTime();
        try {
            PDPage page = document.getPage(number - 1);
            float scale = scale(page);
            BufferedImage picture = renderer.renderImage(number - 1, scale, ImageType.GRAY);
            if (isBlank(picture)) {
                notes.blank(number);
                return List.of();
            }
            return tesseract.read(picture, scale, left.compareTo(limits.ocrPage()) < 0 ? left : limits.ocrPage());
        } catch (Tesseract.Unavailable e) {
            notes.unrecognised(number);
            return List.of();
        } catch (IOException | RuntimeException e) {
            // a picture that cannot be drawn stays a page without text
            if (System.nanoTime() - start >= limits.ocrPage().toNanos()) {
                notes.slow(number);
            }
            return List.of();
        }
    }

    private static float scale(PDPage page) {
        float area =
                Math.max(1, page.getCropBox().getWidth() * page.getCropBox().getHeight());
        return Math.min(DOTS_PER_INCH / 72, (float) Math.sqrt(MOST_PIXELS / area));
    }

    private static boolean isBlank(BufferedImage picture) {
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        int ink = 0;
        for (byte pixel : pixels) {
            if ((pixel & 0xff) < INK && ++ink > LEAST_INK) {
                return false;
            }
        }
        return true;
    }
}
