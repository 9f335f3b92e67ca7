package de.ratslotse.retrieval.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index close behind the corpus as long as the application runs.
final class IndexRefresher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexRefresher.class);
    private static final long PAUSE_MILLIS = 1000;

    private final LexicalIndex index;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("index-refresher").daemon().factory());

    private final ScheduledFuture<?> following;

    IndexRefresher(LexicalIndex index) {
        this.index = index;
        this.following = clock.scheduleWithFixedDelay(this::refresh, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// A failure is not the end: the database may be back for the next try.
    private void refresh() {
        try {
            index.refresh();
        } catch (RuntimeException failed) {
            LOG.warn("The word index could not follow the corpus: {}", failed.toString());
        }
    }

    @Override
    public void close() {
        following.cancel(false);
        index.rest();
        clock.shutdown();
        try {
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("The word index is still being written");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
