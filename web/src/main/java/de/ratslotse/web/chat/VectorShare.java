package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.VectorProgress;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embeddings;

/// How much of the corpus can be found by meaning.
record VectorShare(Embeddings embeddings, Vectors vectors) {

    /// Share of passages with a vector, 0 to 100, rounded down: 100 is complete, 0 means words only.
    int percent() {
        if (!vectors.available()) {
            return 0;
        }
        return embeddings
                .current()
                .map(model -> percent(vectors.progress(model.modelId())))
                .orElse(0);
    }

    private static int percent(VectorProgress progress) {
        return progress.total() == 0 ? 0 : (int) (100 * progress.done() / progress.total());
    }
}
