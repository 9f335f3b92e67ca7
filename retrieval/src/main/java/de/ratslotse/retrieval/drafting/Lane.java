package de.ratslotse.retrieval.drafting;

import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/// Takes one turn after the other on a thread of its own until nothing is left to do; then it waits to be woken.
final class Lane implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final int SECONDS_TO_END = 10;

    private final ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
    private final BooleanSupplier turn;
    private volatile boolean closed;

    /// @param turn does one thing; false if there was nothing to do
    Lane(String name, BooleanSupplier turn) {
        this.turn = turn;
        thread.setThreadNamePrefix(name);
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        // one that waits is enough: it looks again after the one that runs
        thread.setQueueCapacity(1);
        thread.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        thread.setDaemon(true);
        thread.setAwaitTerminationSeconds(SECONDS_TO_END);
        thread.initialize();
    }

    void wake() {
        if (!closed) {
            thread.execute(this::turns);
        }
    }

    boolean isClosed() {
        return closed;
    }

    private void turns() {
        try {
            boolean more = true;
            while (more && !closed) {
                more = turn.getAsBoolean();
            }
        } catch (RuntimeException e) {
            if (!closed) {
                LOG.error("Drafts are not made until the next one is asked for", e);
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.shutdown();
    }
}
