package de.ratslotse.retrieval.embedding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts text into the sequences that a model reads, as its `tokenizer.json` says. Safe for use by several threads.
///
/// @param limit how many tokens the model reads at once, the marks of start and end included
record Tokenizer(Vocabulary vocabulary, int limit) implements AutoCloseable {

    static Tokenizer load(Path file, int limit) throws IOException {
        Optional<UnigramVocabulary> own = UnigramVocabulary.load(file);
        return new Tokenizer(own.isPresent() ? own.get() : LibraryVocabulary.load(file), limit);
    }

    /// @return the tokens with the marks around them; a text that is too long for the model gives several sequences
    ///     that together hold all of it
    List<long[]> sequences(String text) {
        long[] whole = vocabulary.encode(text, true);
        if (whole.length <= limit) {
            return List.of(whole);
        }
        int room = limit - 2;
        List<long[]> windows = new ArrayList<>();
        for (int from = 1; from < whole.length - 1; from += room) {
            int to = Math.min(from + room, whole.length - 1);
            long[] window = new long[to - from + 2];
            System.arraycopy(whole, from, window, 1, to - from);
            window[0] = whole[0];
            window[window.length - 1] = whole[whole.length - 1];
            windows.add(window);
        }
        return windows;
    }

    /// Without the marks.
    int count(String text) {
        return vocabulary.encode(text, false).length;
    }

    @Override
    public void close() {
        vocabulary.close();
    }
}
