package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;

/// Reads plain text and Markdown.
final class TextFile {

    /// Other encodings are guessed too often where a German text has few umlauts.
    private static final Set<String> GUESSES = Set.of("UTF-16LE", "UTF-16BE", "IBM850", "IBM437", "macintosh");

    private static final int LEAST_CONFIDENCE = 60;

    private TextFile() {}

    static Content read(Path file, boolean markdown) throws IOException {
        List<LayoutLine> lines = decoded(Files.readAllBytes(file))
                .lines()
                .flatMap(line -> line.chars().anyMatch(c -> c == '\f')
                        ? List.of(line.split("\f")).stream()
                        : List.of(line).stream())
                .map(line -> line(line, markdown))
                .toList();
        return Content.unpaged(withoutOuterBlanks(lines), Optional.empty());
    }

    private static LayoutLine line(String line, boolean markdown) {
        boolean heading = markdown && line.matches("#{1,6}\\s+\\S.*");
        String text = heading ? line.replaceFirst("^#{1,6}\\s+", "").replaceFirst("\\s+#+\\s*$", "") : line;
        return LayoutLine.plain(CleanText.line(text), heading ? Role.HEADING : Role.BODY);
    }

    /// Empty lines stay inside the text: they part paragraphs.
    private static List<LayoutLine> withoutOuterBlanks(List<LayoutLine> lines) {
        int start = 0;
        int end = lines.size();
        while (start < end && lines.get(start).text().isEmpty()) {
            start++;
        }
        while (end > start && lines.get(end - 1).text().isEmpty()) {
            end--;
        }
        return lines.subList(start, end);
    }

    /// By byte order mark, as UTF-8 where that fits, else as detected, else as Windows writes German.
    static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, detected(bytes));
        }
    }

    private static Charset detected(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        boolean trusted = match != null
                && match.getConfidence() >= LEAST_CONFIDENCE
                && GUESSES.contains(match.getName())
                && Charset.isSupported(match.getName());
        return trusted ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
    }
}
