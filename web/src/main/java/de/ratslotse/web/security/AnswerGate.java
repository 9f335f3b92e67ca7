package de.ratslotse.web.security;

import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// The gate before answers, for pages and programs alike: so often for each caller, so many at once for all.
public final class AnswerGate {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

    private final CurrentAccess current;
    private final RateLimits limits;
    private final Semaphore places;

    AnswerGate(CurrentAccess current, RateLimits limits, int atOnce) {
        this.current = current;
        this.limits = limits;
        this.places = new Semaphore(atOnce);
    }

    /// Lets the present caller in. Close the pass when the answer is done, from any thread.
    ///
    /// @param address where the request comes from
    /// @throws RefusedRequest when the caller asks too often, or everyone together too much
    public Pass enter(String address) {
        limits.take(current.caller(), address, RateLimits.Use.ANSWER).ifPresent(wait -> {
            throw RefusedRequest.until(ProblemKind.TOO_MANY, wait);
        });
        if (!place()) {
            throw RefusedRequest.until(ProblemKind.OVERLOADED, TRY_AGAIN);
        }
        return new Pass(places);
    }

    private boolean place() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// A place, until it is closed.
    public static final class Pass implements AutoCloseable {

        private final Semaphore places;
        private final AtomicBoolean closed = new AtomicBoolean();

        private Pass(Semaphore places) {
            this.places = places;
        }

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                places.release();
            }
        }
    }
}
