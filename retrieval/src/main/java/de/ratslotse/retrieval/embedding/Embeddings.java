package de.ratslotse.retrieval.embedding;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The embedding model of this installation, loaded in the background. While there is none, search goes by words.
///
/// A server that did not answer is asked again after a while; a model that is missing or wrong stays so until the
/// next start.
public final class Embeddings implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Embeddings.class);
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final ModelLoader loader;
    private final boolean remote;
    private final Thread thread;
    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile Status status = new Status(EmbeddingState.LOADING, "The embedding model is being loaded.", null);

    private record Status(
            EmbeddingState state, String sentence, @Nullable ModelEmbedding embedding) {}

    Embeddings(ModelLoader loader, boolean remote) {
        this.loader = loader;
        this.remote = remote;
        this.thread = Thread.ofPlatform().name("embedding-model").daemon().unstarted(this::load);
    }

    Embeddings start() {
        thread.start();
        return this;
    }

    /// Empty while the model is being loaded and when there is none.
    public Optional<Embedding> current() {
        return Optional.ofNullable(status.embedding());
    }

    public EmbeddingState condition() {
        return status.state();
    }

    /// One English sentence for the operator: which model, or why there is none.
    public String state() {
        return status.sentence();
    }

    /// Waits until it is decided whether there is a model.
    ///
    /// @return whether there is one
    public boolean await(Duration atMost) throws InterruptedException {
        return decided.await(atMost.toMillis(), TimeUnit.MILLISECONDS) && status.embedding() != null;
    }

    /// Counts with the model when it is there, else estimates.
    public TokenCounter counter() {
        return text -> {
            Embedding embedding = status.embedding();
            return embedding == null ? TokenCounter.estimate().tokens(text) : embedding.tokens(text);
        };
    }

    private void load() {
        try {
            while (!tried()) {
                Thread.sleep(RETRY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether that was the last try
    private boolean tried() {
        try {
            ModelEmbedding embedding = loader.load();
            status = new Status(
                    EmbeddingState.READY, "The embedding model %s is ready.".formatted(embedding.modelId()), embedding);
            LOG.info(status.sentence());
            return true;
        } catch (UnusableModel e) {
            status = new Status(e.state(), e.sentence() + " Search goes by words only.", null);
            LOG.warn(status.sentence());
            return !remote;
        } catch (RuntimeException | Error e) {
            status = new Status(
                    EmbeddingState.FAILED, "The embedding model cannot be loaded. Search goes by words only.", null);
            LOG.error(status.sentence(), e);
            return true;
        } finally {
            decided.countDown();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
