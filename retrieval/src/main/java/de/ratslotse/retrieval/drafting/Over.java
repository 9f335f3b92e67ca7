package de.ratslotse.retrieval.drafting;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Asks at most twice a second; a yes stays.
final class Over implements BooleanSupplier {

    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    private final BooleanSupplier question;
    private boolean over;
    private long askedAt = System.nanoTime() - FRESH_NANOS;

    Over(BooleanSupplier question) {
        this.question = question;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        if (!over && System.nanoTime() - askedAt >= FRESH_NANOS) {
            over = question.getAsBoolean();
            askedAt = System.nanoTime();
        }
        return over;
    }
}
