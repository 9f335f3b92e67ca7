package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The caller as security knows them.
record KnownReader(CurrentAccess current, RateLimits limits) implements Reader {

    @Override
    public Access access() {
        return current.access();
    }

    @Override
    public BooleanSupplier stillHolds() {
        return current.stillHolds();
    }

    @Override
    public Optional<Duration> take(HttpServletRequest request) {
        return limits.take(current.caller(), request.getRemoteAddr(), RateLimits.Use.ANSWER);
    }
}
