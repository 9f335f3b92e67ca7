package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.Headings;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.ingest.extraction.pdf.PdfFile;
import de.ratslotse.ingest.extraction.pdf.PdfText;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/// Reads a file by what its bytes say it is.
final class ContentReading implements FileReading {

    @Override
    public Extraction read(ReadingRequest request, IntConsumer recognising) throws UnreadableFile, IOException {
        TypeDetection.Detected detected = TypeDetection.of(request.file(), request.name());
        Content content = content(request, detected.type(), recognising);
        check(content.pages(), request.limits());
        List<Reason> notes = new ArrayList<>(content.notes());
        if (detected.disagrees()) {
            notes.add(Reason.of("note.other_type", FileType.ending(request.name()), detected.mediaType()));
        }
        return new Extraction.Text(
                detected.mediaType(),
                Language.of(content.pages()),
                Title.of(content.title(), content.pages()),
                content.pages().stream().map(LayoutPage::page).toList(),
                content.attachments(),
                notes);
    }

    private static Content content(ReadingRequest request, FileType type, IntConsumer recognising)
            throws UnreadableFile, IOException {
        return switch (type) {
            case PDF -> pdf(request, recognising);
            case OOXML, OPEN_DOCUMENT, FLAT_OPEN_DOCUMENT, OLE, RTF, WORD_XML ->
                withHeadings(OfficeFile.read(request.file(), type, request.limits()));
            case HTML -> withHeadings(HtmlFile.read(request.file()));
            case MAIL -> MailFile.read(request.file(), request.limits());
            case MARKDOWN, TEXT -> withHeadings(TextFile.read(request.file(), type == FileType.MARKDOWN));
        };
    }

    private static Content pdf(ReadingRequest request, IntConsumer recognising) throws UnreadableFile {
        PdfText text = new PdfFile(request.limits(), request.tesseract(), recognising).read(request.file());
        return new Content(text.pages(), text.title(), List.of(), text.notes());
    }

    private static Content withHeadings(Content content) {
        return new Content(Headings.marked(content.pages()), content.title(), content.attachments(), content.notes());
    }

    private static void check(List<LayoutPage> pages, ReadingLimits limits) throws UnreadableFile {
        long characters = 0;
        for (LayoutPage page : pages) {
            characters += page.characters();
        }
        if (characters == 0) {
            throw new UnreadableFile(Outcome.NO_TEXT, "no_text.blank");
        }
        if (characters > limits.characters()) {
            throw new UnreadableFile(Outcome.TOO_LARGE, "too_large.text", String.valueOf(limits.characters()));
        }
    }

    /// The type as far as the bytes tell it, for files that cannot be read.
    static Optional<String> mediaType(ReadingRequest request) {
        try {
            return Optional.of(TypeDetection.of(request.file(), request.name()).mediaType());
        } catch (IOException | UnreadableFile | RuntimeException e) {
            return Optional.empty();
        }
    }
}
