package de.ratslotse.retrieval.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The kind of vocabulary that the set-up writes (SentencePiece's Unigram), without the library's 390 MB.
///
/// Word by word, the cut with the highest sum of scores is taken; a sign that is in no piece becomes the token for the
/// unknown. Unlike in the library a text cannot name the model's marks: `</s>` in a document is three signs.
final class UnigramVocabulary implements Vocabulary {

    private static final JsonMapper JSON = new JsonMapper();
    private static final char SPACE = '\u2581';
    private static final int START = 0;
    private static final int END = 2;
    private static final int MARKS = 4;

    /// How much worse than the worst piece an unknown sign is; SentencePiece's constant.
    private static final double UNKNOWN_PENALTY = 10;

    private final PieceTable pieces;
    private final int unknown;

    private UnigramVocabulary(PieceTable pieces, int unknown) {
        this.pieces = pieces;
        this.unknown = unknown;
    }

    /// @return empty where the file wants anything else than the set-up writes
    static Optional<UnigramVocabulary> load(Path file) throws IOException {
        List<PieceTable.Piece> pieces = new ArrayList<>();
        int fitting = 0;
        int unknown = -1;
        try (JsonParser parser = JSON.createParser(file)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("model") && parser.currentToken() == JsonToken.START_OBJECT) {
                    unknown = model(parser, pieces);
                } else if (parser.readValueAsTree() instanceof JsonNode value) {
                    fitting += fits(name, value) ? 1 : 0;
                }
            }
        }
        boolean ours = fitting == Expected.values().length && unknown >= 0 && pieces.size() > MARKS;
        return ours ? Optional.of(new UnigramVocabulary(new PieceTable(pieces), unknown)) : Optional.empty();
    }

    /// The parts of `tokenizer.json` beside the pieces, as the set-up writes them.
    private enum Expected {
        NORMALIZER("""
                {"type":"Sequence","normalizers":[{"type":"NFKC"},
                {"type":"Replace","pattern":{"Regex":"[\\\\x00-\\\\x08\\\\x0B\\\\x0E-\\\\x1F\\\\x7F]"},"content":""},
                {"type":"Replace","pattern":{"Regex":"[\\\\s\u200b-\u200f\ufeff]+"},"content":" "}]}"""),
        PRE_TOKENIZER("""
                {"type":"Metaspace","replacement":"\u2581","prepend_scheme":"always","split":true}""");

        private final String json;

        Expected(String json) {
            this.json = json;
        }
    }

    private static boolean fits(String name, JsonNode value) {
        return Arrays.stream(Expected.values())
                .anyMatch(part -> part.name().equalsIgnoreCase(name)
                        && JSON.readTree(part.json).equals(value));
    }

    /// @return the token for the unknown, or -1 where the model is of another kind
    private static int model(JsonParser parser, List<PieceTable.Piece> pieces) {
        int unknown = -1;
        boolean unigram = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("type")) {
                unigram = "Unigram".equals(parser.getString());
            } else if (name.equals("unk_id") && value == JsonToken.VALUE_NUMBER_INT) {
                unknown = parser.getIntValue();
            } else if (name.equals("vocab") && value == JsonToken.START_ARRAY) {
                vocabulary(parser, pieces);
            } else {
                parser.skipChildren();
            }
        }
        return unigram ? unknown : -1;
    }

    private static void vocabulary(JsonParser parser, List<PieceTable.Piece> pieces) {
        int id = 0;
        while (parser.nextToken() == JsonToken.START_ARRAY) {
            parser.nextToken();
            String text = parser.getString();
            parser.nextToken();
            double score = parser.getDoubleValue();
            parser.nextToken();
            if (id >= MARKS) {
                pieces.add(new PieceTable.Piece(text, id, score));
            }
            id++;
        }
    }

    @Override
    public long[] encode(String text, boolean framed) {
        Ids ids = new Ids();
        if (framed) {
            ids.add(START);
        }
        String normal = normal(text);
        int start = 0;
        while (start < normal.length()) {
            int next = normal.indexOf(SPACE, start + 1);
            int end = next < 0 ? normal.length() : next;
            addWord(normal.substring(start, end), ids);
            start = end;
        }
        if (framed) {
            ids.add(END);
        }
        return ids.toArray();
    }

    /// The steps of `tokenizer.json`: NFKC, no control signs, one mark for each run of spaces, one before the text.
    private static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder normal = new StringBuilder(composed.length() + 1);
        boolean spaces = false;
        for (int at = 0; at < composed.length(); at++) {
            char sign = composed.charAt(at);
            if (isDropped(sign)) {
                continue;
            }
            boolean space = isSpace(sign);
            if (!space) {
                normal.append(sign);
            } else if (!spaces) {
                normal.append(SPACE);
            }
            spaces = space;
        }
        if (!normal.isEmpty() && normal.charAt(0) != SPACE) {
            normal.insert(0, SPACE);
        }
        return normal.toString();
    }

    private static boolean isDropped(char sign) {
        return sign <= 8 || sign == 0x0B || (sign >= 0x0E && sign <= 0x1F) || sign == 0x7F;
    }

    private static boolean isSpace(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == 0x85
                || (sign >= 0x200B && sign <= 0x200F)
                || sign == 0xFEFF;
    }

    /// Viterbi's way through one word: the best cut up to each position, then back from the end.
    private void addWord(String word, Ids ids) {
        int length = word.length();
        double[] best = new double[length + 1];
        int[] from = new int[length + 1];
        int[] token = new int[length + 1];
        Arrays.fill(from, -1);
        from[0] = 0;
        for (int start = 0; start < length; start += Character.charCount(word.codePointAt(start))) {
            if (from[start] >= 0) {
                extend(word, start, best, from, token);
            }
        }
        Ids backwards = new Ids();
        for (int at = length; at > 0; at = from[at]) {
            backwards.addUnlessRepeated(token[at], unknown);
        }
        ids.addReversed(backwards);
    }

    private void extend(String word, int start, double[] best, int[] from, int[] token) {
        int single = start + Character.charCount(word.codePointAt(start));
        boolean known = false;
        PieceTable.Rows rows = pieces.all();
        for (int at = start; at < word.length() && rows.narrow(word.charAt(at)); at++) {
            int row = rows.complete();
            if (row >= 0) {
                known |= at + 1 == single;
                take(start, at + 1, best[start] + pieces.score(row), pieces.id(row), best, from, token);
            }
        }
        if (!known) {
            double score = best[start] + pieces.lowestScore() - UNKNOWN_PENALTY;
            take(start, single, score, unknown, best, from, token);
        }
    }

    private static void take(int start, int end, double score, int id, double[] best, int[] from, int[] token) {
        if (from[end] < 0 || score > best[end]) {
            best[end] = score;
            from[end] = start;
            token[end] = id;
        }
    }

    @Override
    public void close() {}

    /// Grows as needed.
    private static final class Ids {
        private long[] values = new long[16];
        private int size = 0;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        /// Unknown signs beside each other are one token.
        void addUnlessRepeated(long value, long once) {
            if (size == 0 || value != once || values[size - 1] != once) {
                add(value);
            }
        }

        void addReversed(Ids other) {
            for (int at = other.size - 1; at >= 0; at--) {
                add(other.values[at]);
            }
        }

        long[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
