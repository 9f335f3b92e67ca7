package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.ingest.oparl.FeedSettings;
import de.ratslotse.ingest.oparl.FeedSettings.Scheduled;
import de.ratslotse.retrieval.corpus.Scope;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports by itself what the settings name, each so long after its last import began.
public final class FeedSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FeedSchedule.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private final Ingest ingest;
    private final FeedSettings settings;
    private final Thread thread;
    private final Map<String, Instant> last = new HashMap<>();
    private final Map<String, List<Long>> runs = new HashMap<>();

    FeedSchedule(Ingest ingest, FeedSettings settings) {
        this.ingest = ingest;
        this.settings = settings;
        this.thread = Thread.ofPlatform().daemon().name("oparl").unstarted(this::work);
    }

    FeedSchedule start() {
        if (!settings.feeds().isEmpty()) {
            thread.start();
        }
        return this;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void work() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_EVERY);
                settings.feeds().stream().filter(this::isDue).forEach(this::begin);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isDue(Scheduled feed) {
        boolean going = runs.getOrDefault(feed.url(), List.of()).stream()
                .anyMatch(run -> ingest.progress(run)
                        .filter(progress -> progress.state() == de.ratslotse.retrieval.corpus.IngestRun.State.RUNNING)
                        .isPresent());
        Instant before = last.getOrDefault(feed.url(), Instant.EPOCH);
        return !going && before.plus(feed.every()).isBefore(Instant.now());
    }

    private void begin(Scheduled feed) {
        last.put(feed.url(), Instant.now());
        try {
            FeedRequest request = new FeedRequest(
                    URI.create(feed.url()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.ofNullable(feed.filesSince()).map(LocalDate::parse),
                    Scope.PUBLIC,
                    false,
                    false,
                    false);
            runs.put(feed.url(), ingest.start(request));
        } catch (CouncilSourceUnavailable e) {
            LOG.warn("The import of {} waits: {}", feed.url(), e.getMessage());
        } catch (IllegalArgumentException | DateTimeException e) {
            LOG.error("ratslotse.oparl.feeds: {} cannot be imported: {}", feed.url(), e.getMessage());
        }
    }
}
