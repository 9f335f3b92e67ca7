package de.ratslotse.ingest.extraction.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Reads the glyphs of one page after the other, form fields and text annotations included.
final class GlyphReader extends PDFTextStripper {

    /// More annotations than a page can show are not looked at.
    private static final int ANNOTATIONS = 500;

    private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();
    private List<Run> runs = new ArrayList<>();
    private Sheet sheet = new Sheet(0, 0, 0);
    private int drawn;
    private int read;

    GlyphReader() {
        // processPage works on pages between start and current, which stays 0 when pages are handed in one by one
        setStartPage(0);
    }

    /// The runs of one page, in the order in which they are drawn.
    PageGlyphs read(PDPage page) throws IOException {
        runs = new ArrayList<>();
        drawn = 0;
        read = 0;
        sheet = Sheet.of(page);
        processPage(page);
        return new PageGlyphs(sheet, runs, drawn, drawn - read);
    }

    /// Called by PDFBox when the page's own content is done; nothing is written, annotations are read instead.
    @Override
    protected void writePage() throws IOException {
        List<PDAnnotation> annotations = getCurrentPage().getAnnotations();
        for (PDAnnotation annotation : annotations.subList(0, Math.min(ANNOTATIONS, annotations.size()))) {
            if (showsText(annotation)) {
                showAnnotation(annotation);
            }
        }
    }

    private static boolean showsText(PDAnnotation annotation) {
        boolean text = annotation instanceof PDAnnotationWidget
                || annotation instanceof PDAnnotationRubberStamp
                || (annotation instanceof PDAnnotationMarkup && "FreeText".equals(annotation.getSubtype()));
        return text && !annotation.isHidden() && !annotation.isNoView();
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        drawn++;
        super.showGlyph(textRenderingMatrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        read++;
        Matrix matrix = glyph.getTextMatrix();
        float size = matrix.getScalingFactorY();
        float x = sheet.x(matrix.getTranslateX(), matrix.getTranslateY());
        float y = sheet.y(matrix.getTranslateX(), matrix.getTranslateY());
        if (sheet.isOutside(x, y) || !(size > 0)) {
            return;
        }
        float alongX = sheet.x(glyph.getEndX(), glyph.getEndY()) - x;
        float alongY = sheet.y(glyph.getEndX(), glyph.getEndY()) - y;
        int direction = Directions.of(alongX, alongY);
        float start = Directions.along(direction, x, y);
        float end = Directions.along(direction, x + alongX, y + alongY);
        float baseline = Directions.across(direction, x, y);
        Run run = runs.isEmpty() ? null : runs.getLast();
        if (run == null || !run.accepts(direction, start, baseline, size)) {
            run = new Run(direction, start, baseline, size);
            runs.add(run);
        }
        run.append(glyph.getUnicode(), start, end, glyph.getWidthOfSpace(), isBold(glyph.getFont()));
    }

    private boolean isBold(PDFont font) {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode == RenderingMode.FILL_STROKE || bold.computeIfAbsent(font, GlyphReader::bold);
    }

    private static boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }
}
