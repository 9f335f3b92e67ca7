package de.ratslotse.web.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often one caller may ask: by API key, by account, and for visitors by address.
public final class RateLimits {

    private static final int MOST_REMEMBERED = 20_000;

    private final RecentlyUsed<String, TokenBucket> buckets = new RecentlyUsed<>(MOST_REMEMBERED);
    private final Limits limits;
    private final InstantSource clock;

    RateLimits(Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /// Counts one use. Empty when it is allowed, else how long to wait.
    ///
    /// @param address where the request comes from
    public Optional<Duration> take(Caller caller, String address, Use use) {
        return switch (caller) {
            case Caller.Operator _ -> Optional.empty();
            case Caller.Program program ->
                bucket("key:" + program.keyId(), use, 1).take();
            case Caller.Person person ->
                bucket("account:" + person.account().id(), use, 1).take();
            case Caller.Anonymous _ ->
                bucket("address:" + Addresses.group(address), use, limits.visitorShare())
                        .take();
        };
    }

    private TokenBucket bucket(String caller, Use use, double share) {
        int perMinute = Math.max(1, (int) (share * limits.perMinute(use)));
        return buckets.get(use + ":" + caller, _ -> new TokenBucket(perMinute, perMinute, clock));
    }

    /// What is counted.
    public enum Use {
        /// An answer to a question, which costs most.
        ANSWER,
        /// Everything else.
        REQUEST
    }

    /// @param answersPerMinute answers for one API key or account
    /// @param requestsPerMinute other requests for one API key or account
    /// @param answersAtOnce answers that are worked on at the same time, for all callers together
    /// @param visitorShare the part of both that a visitor's address gets
    @ConfigurationProperties("ratslotse.limits")
    public record Limits(
            @DefaultValue("60") int answersPerMinute,
            @DefaultValue("600") int requestsPerMinute,
            @DefaultValue("64") int answersAtOnce,
            @DefaultValue("0.5") double visitorShare) {

        int perMinute(Use use) {
            return use == Use.ANSWER ? answersPerMinute : requestsPerMinute;
        }
    }
}
