package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.Furniture;
import de.ratslotse.ingest.extraction.layout.Headings;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the pages of a PDF with the places of its lines; pages without text by text recognition, where there is one.
public final class PdfFile {

    private final ReadingLimits limits;
    private final Optional<Tesseract> tesseract;
    private final IntConsumer recognising;

    /// @param recognising is told, before slow work begins, how many pages are going to be recognised
    public PdfFile(ReadingLimits limits, Optional<Tesseract> tesseract, IntConsumer recognising) {
        this.limits = limits;
        this.tesseract = tesseract;
        this.recognising = recognising;
    }

    public PdfText read(Path file) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(file.toFile(), "")) {
            return read(document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Outcome.PROTECTED, "protected.password");
        } catch (IOException | RuntimeException e) {
            UnreadableFile unreadable = isEncryption(e)
                    ? new UnreadableFile(Outcome.PROTECTED, "protected.certificate")
                    : new UnreadableFile(Outcome.DAMAGED, "damaged.pdf");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    private static boolean isEncryption(Exception e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("decrypt") || message.contains("ecurity handler");
    }

    private PdfText read(PDDocument document) throws UnreadableFile, IOException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new UnreadableFile(Outcome.DAMAGED, "damaged.pdf");
        }
        if (count > limits.pages()) {
            throw new UnreadableFile(
                    Outcome.TOO_LARGE, "too_large.pages", String.valueOf(count), String.valueOf(limits.pages()));
        }
        PdfNotes notes = new PdfNotes();
        List<LayoutPage> pages = pages(document, notes);
        if (tesseract.isPresent() && !notes.pictures().isEmpty()) {
            recognising.accept(notes.pictures().size());
            pages = new Recognition(document, tesseract.get(), limits).completed(pages, notes);
        }
        notes.check(pages, tesseract.isPresent());
        return new PdfText(
                Headings.marked(Furniture.marked(pages)),
                Optional.ofNullable(document.getDocumentInformation().getTitle()),
                notes.reasons());
    }

    private List<LayoutPage> pages(PDDocument document, PdfNotes notes) throws UnreadableFile {
        GlyphReader reader = new GlyphReader();
        List<LayoutPage> pages = new ArrayList<>();
        int characters = 0;
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            LayoutPage read = page(reader, page, number, notes);
            characters +=
                    read.lines().stream().mapToInt(line -> line.text().length()).sum();
            if (characters > limits.characters()) {
                throw new UnreadableFile(Outcome.TOO_LARGE, "too_large.text", String.valueOf(limits.characters()));
            }
            pages.add(read);
        }
        return pages;
    }

    private static LayoutPage page(GlyphReader reader, PDPage page, int number, PdfNotes notes) {
        try {
            PageGlyphs glyphs = reader.read(page);
            LayoutPage read = new LayoutPage(
                    number,
                    glyphs.sheet().width(),
                    glyphs.sheet().height(),
                    ReadingOrder.of(glyphs.runs()).stream()
                            .map(Fragment::line)
                            .filter(line -> !line.text().isEmpty())
                            .toList());
            notes.look(read, page, glyphs);
            return read;
        } catch (IOException | RuntimeException e) {
            notes.damaged(number);
            return new LayoutPage(number, 0, 0, List.of());
        }
    }
}
