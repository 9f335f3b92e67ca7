package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.VectorJob;
import de.ratslotse.retrieval.corpus.VectorProgress;
import de.ratslotse.retrieval.corpus.Vectors;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/// Which models are configured, and how far the vectors are.
///
/// @param embedding what is to be said of the embedding model now
record ModelStates(Environment environment, Vectors vectors, VectorJob job, Supplier<String> embedding) {

    State now() {
        VectorProgress progress = job.progress();
        long percent = progress.total() == 0 ? 0 : progress.done() * 100 / progress.total();
        return new State(
                environment.getProperty("ratslotse.embedding.provider", "onnx"),
                embedding.get(),
                vectors.available(),
                progress,
                percent,
                job.perSecond(),
                environment.getProperty("ratslotse.chat.provider", "none"),
                environment.getProperty("ratslotse.chat.model", ""),
                environment.getProperty("ratslotse.chat.url", ""));
    }

    /// @param vectorsAvailable whether the database can search by meaning
    /// @param perSecond passages that get a vector each second
    /// @param chatUrl where questions and passages go
    record State(
            String embeddingProvider,
            String embeddingState,
            boolean vectorsAvailable,
            VectorProgress vectors,
            long percent,
            double perSecond,
            String chatProvider,
            String chatModel,
            String chatUrl) {}
}
