package de.ratslotse.web.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Slows down who guesses passphrases: by account and by address. Only failures count.
///
/// An unknown name is counted like a known one, so that the answers do not tell which is which.
final class SignInThrottle {

    /// A person mistypes a few times; after that one try every half minute.
    private static final int FAILURES_PER_ACCOUNT = 8;

    private static final int FAILURES_PER_ADDRESS = 20;
    private static final double AGAIN_PER_MINUTE = 2;
    private static final int MOST_REMEMBERED = 10_000;

    private final RecentlyUsed<String, TokenBucket> byAccount = new RecentlyUsed<>(MOST_REMEMBERED);
    private final RecentlyUsed<String, TokenBucket> byAddress = new RecentlyUsed<>(MOST_REMEMBERED);
    private final InstantSource clock;

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    /// How long this try has to wait; empty when it may go on.
    Optional<Duration> wait(String accountKey, String address) {
        return Stream.of(account(accountKey), address(address))
                .flatMap(bucket -> bucket.look().stream())
                .max(Comparator.naturalOrder());
    }

    void failed(String accountKey, String address) {
        account(accountKey).take();
        address(address).take();
    }

    /// The right passphrase clears the account, not the address.
    void succeeded(String accountKey) {
        byAccount.remove(accountKey);
    }

    private TokenBucket account(String key) {
        return byAccount.get(key, _ -> new TokenBucket(FAILURES_PER_ACCOUNT, AGAIN_PER_MINUTE, clock));
    }

    private TokenBucket address(String address) {
        return byAddress.get(
                Addresses.group(address), _ -> new TokenBucket(FAILURES_PER_ADDRESS, AGAIN_PER_MINUTE, clock));
    }
}
