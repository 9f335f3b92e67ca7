package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Lets runs take turns, on one thread, and writes how they ended.
final class Runs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
    private static final int TRIES_TO_END = 30;

    private final IngestJob job;
    private final Holdings holdings;
    private final Withdrawal withdrawal;
    private final Map<Long, Run> going = new ConcurrentHashMap<>();
    private final ExecutorService turns = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("ingest").factory());
    /// Whether a run was cut off, so that bytes may lie about that nobody has.
    private boolean untidy;

    Runs(IngestJob job, Holdings holdings, Withdrawal withdrawal) {
        this.job = job;
        this.holdings = holdings;
        this.withdrawal = withdrawal;
        this.untidy = holdings.runs().recover() > 0;
    }

    void begin(Run run) {
        going.put(run.id(), run);
        turns.execute(() -> turn(run));
    }

    /// While it is waiting or going.
    Optional<Run> going(long run) {
        return Optional.ofNullable(going.get(run));
    }

    /// Whether a run is waiting or going.
    boolean busy() {
        return !going.isEmpty();
    }

    @Override
    public void close() {
        going.values().forEach(Run::stop);
        turns.shutdown();
        turns.close();
    }

    private void turn(Run run) {
        try {
            job.recover();
            job.execute(run);
            IngestRun.State state = state(run);
            if (state == IngestRun.State.COMPLETED && untidy) {
                withdrawal.sweepAll();
                untidy = false;
            }
            end(run, state);
        } catch (Exception e) {
            LOG.error("Run {} failed", run.id(), e);
            untidy = true;
            end(run, IngestRun.State.FAILED);
        } finally {
            clear(run);
            going.remove(run.id());
        }
    }

    private IngestRun.State state(Run run) {
        if (run.failure().isPresent()) {
            untidy = true;
            return IngestRun.State.FAILED;
        }
        untidy = untidy || run.stopping();
        return run.stopping() ? IngestRun.State.STOPPED : IngestRun.State.COMPLETED;
    }

    /// The database may be starting again at this moment.
    private void end(Run run, IngestRun.State state) {
        Optional<Reason> reason = state == IngestRun.State.FAILED
                ? run.failure().or(() -> Optional.of(Reason.of("run.unexpected")))
                : Optional.empty();
        for (int attempt = 1; ; attempt++) {
            try {
                holdings.runs().end(run.id(), state, reason);
                run.end(state);
                return;
            } catch (DataAccessException | TransactionException e) {
                if (attempt == TRIES_TO_END) {
                    LOG.error("The end of run {} could not be written", run.id(), e);
                    return;
                }
                pause();
            }
        }
    }

    private static void clear(Run run) {
        for (Work rest : run.rest()) {
            try {
                if (rest.temporary()) {
                    Files.deleteIfExists(rest.file());
                }
            } catch (IOException e) {
                LOG.warn("A temporary file is left: {}", rest.file(), e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
