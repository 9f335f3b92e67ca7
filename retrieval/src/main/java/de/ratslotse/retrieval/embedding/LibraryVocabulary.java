package de.ratslotse.retrieval.embedding;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;

/// Any `tokenizer.json`, read by Hugging Face's own library. It takes about 390 MB for a vocabulary of 250,000 pieces.
record LibraryVocabulary(HuggingFaceTokenizer tokenizer) implements Vocabulary {

    static LibraryVocabulary load(Path file) throws IOException {
        stayOffline();
        return new LibraryVocabulary(HuggingFaceTokenizer.builder()
                .optTokenizerPath(file)
                .optAddSpecialTokens(true)
                .optTruncation(false)
                .optPadding(false)
                .build());
    }

    /// The library asks a cloud's metadata service where it runs, once a process, and fetches what it lacks,
    /// unless it is told to stay offline.
    private static void stayOffline() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    @Override
    public long[] encode(String text, boolean framed) {
        return tokenizer.encode(text, framed, false).getIds();
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
