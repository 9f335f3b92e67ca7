package de.ratslotse.ingest.oparl;

import java.time.Duration;

/// Keeps requests apart, so that a small server can serve others too.
final class Pace {

    private final long apart;
    private long next;

    /// @param perSecond 0 is unlimited
    Pace(double perSecond) {
        this.apart = perSecond <= 0 ? 0 : (long) (1_000_000_000 / perSecond);
    }

    void await() {
        long wait = claim();
        if (wait > 0) {
            pause(Duration.ofNanos(wait));
        }
    }

    private synchronized long claim() {
        long now = System.nanoTime();
        long start = next == 0 ? now : Math.max(now, next);
        next = start + apart;
        return start - now;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CouncilSourceUnavailable(de.ratslotse.retrieval.corpus.Reason.of("oparl.stopped"));
        }
    }
}
