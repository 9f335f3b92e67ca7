package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our own reading of the vocabulary against Hugging Face's library.
class UnigramVocabularyTests {

    private static final String SIGNS = "abäöüß ABÄ 0179.,-–/()€½ﬁ²\u00AD\u00A0\u202F\u200B\n\té中ц🏛§„“%";

    @Test
    void cutsAsTheLibraryDoes() throws IOException {
        Path file = TestModel.folder().tokenizer();
        UnigramVocabulary ours = UnigramVocabulary.load(file).orElseThrow();
        try (LibraryVocabulary library = LibraryVocabulary.load(file)) {
            for (String text : texts()) {
                assertThat(ours.encode(text, true)).as(text).isEqualTo(library.encode(text, true));
            }
        }
    }

    @Test
    void readsAMarkInADocumentAsText() throws IOException {
        UnigramVocabulary ours =
                UnigramVocabulary.load(TestModel.folder().tokenizer()).orElseThrow();
        assertThat(ours.encode("</s><s>", false)).doesNotContain(0, 2);
    }

    @Test
    void leavesAnyOtherKindToTheLibrary(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("tokenizer.json");
        Files.writeString(file, "{\"normalizer\":null,\"model\":{\"type\":\"BPE\",\"vocab\":{\"a\":1},\"merges\":[]}}");
        assertThat(UnigramVocabulary.load(file)).isEmpty();
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(CouncilTexts.ALL);
        texts.addAll(List.of("", " ", "  a  b ", "\u0000x\u0007", "a".repeat(200), "🏛🏛🏛 中中", "\u2028a\u0085b"));
        Random random = new Random(11);
        int[] signs = SIGNS.codePoints().toArray();
        for (int made = 0; made < 500; made++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int at = 0; at < length; at++) {
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
