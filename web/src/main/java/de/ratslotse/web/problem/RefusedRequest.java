package de.ratslotse.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A request that is not served, and why.
public final class RefusedRequest extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<Object> arguments;
    private final transient Optional<Duration> retryAfter;

    private RefusedRequest(ProblemKind kind, List<Object> arguments, Optional<Duration> retryAfter) {
        super(kind.key());
        this.kind = kind;
        this.arguments = arguments;
        this.retryAfter = retryAfter;
    }

    /// @param arguments fill the places of the sentence
    public static RefusedRequest because(ProblemKind kind, Object... arguments) {
        return new RefusedRequest(kind, List.of(arguments), Optional.empty());
    }

    /// Not now, but later.
    public static RefusedRequest until(ProblemKind kind, Duration retryAfter) {
        return new RefusedRequest(kind, List.of(seconds(retryAfter)), Optional.of(retryAfter));
    }

    public ProblemKind kind() {
        return kind;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// The value of the header `Retry-After`.
    public Optional<String> retryAfter() {
        return retryAfter.map(duration -> Long.toString(seconds(duration)));
    }

    private static long seconds(Duration duration) {
        return Math.max(1, duration.plusMillis(999).toSeconds());
    }
}
