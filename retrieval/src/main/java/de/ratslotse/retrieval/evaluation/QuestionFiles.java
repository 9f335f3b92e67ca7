package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.evaluation.UnusableQuestions.Mistake;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads question files: one JSON object a line with empty lines between them allowed, or one document in SQuAD's
/// format. Whatever the bytes are, the outcome says what they hold or which line is wrong.
public final class QuestionFiles {

    /// A hundred times the largest that was ever used.
    public static final int LARGEST = 32 * 1024 * 1024;

    /// At twenty questions a second so many take more than eight minutes.
    static final int MOST = 10_000;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MARK_OF_ORDER = "\uFEFF";

    private QuestionFiles() {}

    public static ReadQuestions read(Path file) throws IOException {
        return Files.size(file) > LARGEST
                ? UnusableQuestions.tooLarge()
                : read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    public static ReadQuestions read(String name, byte[] content) {
        if (content.length > LARGEST) {
            return UnusableQuestions.tooLarge();
        }
        Optional<String> text = text(content);
        if (text.isEmpty()) {
            return UnusableQuestions.of(Mistake.ENCODING, lineOfBadCharacter(content), "");
        }
        String bare = text.get().startsWith(MARK_OF_ORDER) ? text.get().substring(1) : text.get();
        List<Line> lines = lines(bare);
        if (lines.isEmpty()) {
            return UnusableQuestions.of(Mistake.EMPTY, 0, "");
        }
        Optional<JsonNode> document =
                lines.size() == 1 || parsed(lines.getFirst().text()).isEmpty() ? parsed(bare) : Optional.empty();
        return document.filter(ParagraphFile::recognised)
                .map(file -> paragraphs(name, file))
                .orElseGet(() -> new QuestionLines(name).read(lines));
    }

    /// A line that is not empty, by its number from 1.
    record Line(int number, String text) {}

    static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static ReadQuestions paragraphs(String name, JsonNode file) {
        Optional<String> flaw = ParagraphFile.flaw(file);
        if (flaw.isPresent()) {
            return UnusableQuestions.of(Mistake.PARAGRAPHS, 0, flaw.get());
        }
        ParagraphFile paragraphs = ParagraphFile.of(name, file);
        if (paragraphs.size() > MOST) {
            return UnusableQuestions.of(Mistake.TOO_MANY, 0, String.valueOf(MOST));
        }
        return paragraphs.size() == 0 ? UnusableQuestions.of(Mistake.EMPTY, 0, "") : paragraphs;
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /// No character of UTF-8 contains the byte of a line's end.
    private static int lineOfBadCharacter(byte[] content) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                if (text(Arrays.copyOfRange(content, start, i)).isEmpty()) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return line;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        String[] all = text.split("\r?\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isBlank()) {
                lines.add(new Line(i + 1, all[i]));
            }
        }
        return lines;
    }
}
