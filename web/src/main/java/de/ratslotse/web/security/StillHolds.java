package de.ratslotse.web.security;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Remembers an answer for half a second; a no stays.
final class StillHolds implements BooleanSupplier {

    private static final long FRESH_NANOS = Duration.ofMillis(500).toNanos();

    private final BooleanSupplier question;
    private boolean holds = true;
    private long askedAt = System.nanoTime();

    StillHolds(BooleanSupplier question) {
        this.question = question;
    }

    @Override
    public synchronized boolean getAsBoolean() {
        if (holds && System.nanoTime() - askedAt > FRESH_NANOS) {
            holds = question.getAsBoolean();
            askedAt = System.nanoTime();
        }
        return holds;
    }
}
