package de.ratslotse.web.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// So many at once, and so many a minute after that.
final class TokenBucket {

    private final double size;
    private final double perMilli;
    private final InstantSource clock;
    private double tokens;
    private long filledAt;

    TokenBucket(int size, double perMinute, InstantSource clock) {
        this.size = size;
        this.perMilli = perMinute / 60_000;
        this.clock = clock;
        this.tokens = size;
        this.filledAt = clock.millis();
    }

    /// Takes one token; empty when there was one, else how long until there is.
    synchronized Optional<Duration> take() {
        fill();
        if (tokens >= 1) {
            tokens -= 1;
            return Optional.empty();
        }
        return Optional.of(wait(1 - tokens));
    }

    /// How long until a token is there, without taking it.
    synchronized Optional<Duration> look() {
        fill();
        return tokens >= 1 ? Optional.empty() : Optional.of(wait(1 - tokens));
    }

    private Duration wait(double missing) {
        return Duration.ofMillis((long) Math.ceil(missing / perMilli));
    }

    /// A clock that jumped back fills nothing and takes nothing away.
    private void fill() {
        long now = clock.millis();
        tokens = Math.min(size, tokens + Math.max(0, now - filledAt) * perMilli);
        filledAt = now;
    }
}
