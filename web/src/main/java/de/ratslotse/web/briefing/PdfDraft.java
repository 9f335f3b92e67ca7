package de.ratslotse.web.briefing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.springframework.core.io.ClassPathResource;

/// A draft as tagged PDF/A-2, made from the same page as its HTML, with embedded fonts.
final class PdfDraft {

    private static final String FONTS = "static/assets/pdfjs/standard_fonts/";

    private PdfDraft() {}

    static byte[] of(DraftText text) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("LiberationSans-Regular.ttf"), "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("LiberationSans-Bold.ttf"), "Liberation Sans", 700, FontStyle.NORMAL, true);
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(HtmlDraft.of(text))), "");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException("A draft could not be written as PDF", failed);
        }
        return described(pdf.toByteArray(), text);
    }

    /// Links that say where they lead to whoever hears the document.
    private static byte[] described(byte[] written, DraftText text) {
        ByteArrayOutputStream described = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getContents() == null) {
                        link.setContents(
                                link.getAction() instanceof PDActionURI away
                                        ? away.getURI()
                                        : text.words().sentence("sources"));
                    }
                }
            }
            pdf.save(described);
        } catch (IOException failed) {
            throw new UncheckedIOException("A draft could not be written as PDF", failed);
        }
        return described.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource(FONTS + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException("A font of the PDF is missing", missing);
        }
    }
}
