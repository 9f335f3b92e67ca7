package de.ratslotse.retrieval.corpus;

import org.jspecify.annotations.Nullable;

/// Why the application does not start: one plain sentence for whoever started it, with what to do next.
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
