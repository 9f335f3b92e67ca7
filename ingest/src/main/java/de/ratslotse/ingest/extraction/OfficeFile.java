package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.microsoft.xml.WordMLParser;
import org.apache.tika.parser.odf.FlatOpenDocumentParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads word processor, spreadsheet and presentation files by Tika's parsers, each named, none looked up.
final class OfficeFile {

    private OfficeFile() {}

    static Content read(Path file, FileType type, ReadingLimits limits) throws UnreadableFile {
        Metadata metadata = new Metadata();
        XhtmlPages pages = new XhtmlPages(limits.characters());
        try (TikaInputStream in = TikaInputStream.get(file)) {
            parser(type).parse(in, pages, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(Outcome.PROTECTED, "protected.password");
        } catch (UnsupportedFormatException e) {
            throw new UnreadableFile(Outcome.UNSUPPORTED, "unsupported.old_version");
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            throw failure(e, limits);
        }
        return Content.paged(pages.pages(), Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)));
    }

    private static Parser parser(FileType type) {
        return switch (type) {
            case OOXML -> new OOXMLParser();
            case OPEN_DOCUMENT -> new OpenDocumentParser();
            case FLAT_OPEN_DOCUMENT -> new FlatOpenDocumentParser();
            case OLE -> new OfficeParser();
            case RTF -> new RTFParser();
            case WORD_XML -> new WordMLParser();
            case PDF, HTML, MAIL, MARKDOWN, TEXT ->
                throw new IllegalArgumentException(type + " is not an office format");
        };
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        OfficeParserConfig config = new OfficeParserConfig();
        config.setExtractMacros(false);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeSlideMasterContent(false);
        config.setUseSAXDocxExtractor(true);
        config.setUseSAXPptxExtractor(true);
        context.set(OfficeParserConfig.class, config);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        context.set(Parser.class, EmptyParser.INSTANCE);
        return context;
    }

    private static UnreadableFile failure(Exception e, ReadingLimits limits) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof XhtmlPages.TooMuchText) {
                return new UnreadableFile(Outcome.TOO_LARGE, "too_large.text", String.valueOf(limits.characters()));
            }
            if (cause instanceof EncryptedDocumentException
                    || cause instanceof org.apache.poi.EncryptedDocumentException) {
                return new UnreadableFile(Outcome.PROTECTED, "protected.password");
            }
            if (message.contains("Zip bomb") || message.contains("maximum length for this record type")) {
                return new UnreadableFile(Outcome.TOO_LARGE, "too_large.bomb");
            }
        }
        return new UnreadableFile(Outcome.DAMAGED, "damaged.office");
    }

    /// Pictures and objects inside the file are not read.
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // nothing
        }
    }
}
