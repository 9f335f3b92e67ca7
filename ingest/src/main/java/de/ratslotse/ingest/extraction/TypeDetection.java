package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.detect.CompositeDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.microsoft.ooxml.OPCPackageDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.detect.zip.OpenDocumentDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/// Tells a file's type from its bytes; the name only chooses among texts that bytes cannot tell apart.
final class TypeDetection {

    /// PDF readers look this far for the mark of a PDF.
    private static final int PDF_MARK_WITHIN = 1_024;

    private static final Detector DETECTOR = new CompositeDetector(
            MimeTypes.getDefaultMimeTypes().getMediaTypeRegistry(),
            List.of(
                    new POIFSContainerDetector(),
                    new DefaultZipContainerDetector(List.of(new OPCPackageDetector(), new OpenDocumentDetector())),
                    MimeTypes.getDefaultMimeTypes()));

    private TypeDetection() {}

    /// @param type how it is read
    /// @param disagrees whether the name promises another type
    record Detected(String mediaType, FileType type, boolean disagrees) {}

    static Detected of(Path file, String name) throws IOException, UnreadableFile {
        if (hasPdfMark(file)) {
            return new Detected("application/pdf", FileType.PDF, promises(name, FileType.PDF));
        }
        String byBytes = mediaType(file, Optional.empty());
        Optional<FileType> type = FileType.ofMediaType(byBytes);
        if (type.isPresent() && type.get() != FileType.TEXT) {
            return new Detected(byBytes, type.get(), promises(name, type.get()));
        }
        if (byBytes.startsWith("text/") || byBytes.endsWith("xml")) {
            return text(file, name, byBytes);
        }
        throw refused(byBytes, name);
    }

    /// A text that nothing but its name tells apart from other texts.
    private static Detected text(Path file, String name, String byBytes) throws IOException, UnreadableFile {
        String byBoth = mediaType(file, Optional.of(name));
        Optional<FileType> type = FileType.ofMediaType(byBoth);
        boolean textual = type.isPresent()
                && List.of(FileType.TEXT, FileType.MARKDOWN, FileType.MAIL, FileType.HTML, FileType.RTF)
                        .contains(type.get());
        if (textual && promisesMoreThanText(name)) {
            throw refused(byBytes, name);
        }
        if (textual || (type.isPresent() && byBytes.endsWith("xml"))) {
            return new Detected(byBoth, type.get(), promises(name, type.get()));
        }
        if (byBytes.equals("text/plain") && FileType.ending(name).isEmpty()) {
            return new Detected(byBytes, FileType.TEXT, false);
        }
        throw refused(byBoth.equals("text/plain") ? byBytes : byBoth, name);
    }

    /// A text called `.pdf` or `.docx` is what is left of one, or a joke.
    private static boolean promisesMoreThanText(String name) {
        return switch (FileType.ofName(name).orElse(FileType.TEXT)) {
            case PDF, OOXML, OPEN_DOCUMENT, OLE -> true;
            case FLAT_OPEN_DOCUMENT, RTF, WORD_XML, HTML, MAIL, MARKDOWN, TEXT -> false;
        };
    }

    private static boolean promises(String name, FileType type) {
        return FileType.ofName(name).map(other -> other != type).orElse(false);
    }

    private static boolean hasPdfMark(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static String mediaType(Path file, Optional<String> name) throws IOException {
        Metadata metadata = new Metadata();
        name.ifPresent(given -> metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, given));
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return DETECTOR.detect(in, metadata).toString().toLowerCase(Locale.ROOT);
        }
    }

    private static UnreadableFile refused(String mediaType, String name) {
        String ending = FileType.ending(name);
        if (mediaType.endsWith("tika-ooxml-protected") || mediaType.endsWith("drm-encrypted")) {
            return new UnreadableFile(Outcome.PROTECTED, "protected.password");
        }
        if (mediaType.startsWith("image/")) {
            return new UnreadableFile(Outcome.UNSUPPORTED, "unsupported.image");
        }
        if (FileType.ofName(name).isPresent()) {
            return new UnreadableFile(Outcome.DAMAGED, "damaged.not_what_it_says", ending);
        }
        if (mediaType.matches(".*(zip|x-7z|x-rar|x-tar|gtar|gzip|bzip2|x-xz|java-archive).*")) {
            return new UnreadableFile(Outcome.UNSUPPORTED, "unsupported.archive");
        }
        return ending.isEmpty()
                ? new UnreadableFile(Outcome.UNSUPPORTED, "unsupported.unknown")
                : new UnreadableFile(Outcome.UNSUPPORTED, "unsupported.type", ending);
    }
}
