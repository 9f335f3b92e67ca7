package de.ratslotse.web.security;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Sets and checks passphrases. They are kept as Argon2 hashes with the name of the method in front, so that a better
/// method can follow.
public final class Passphrases {

    /// Length is what makes a passphrase strong; nothing else is asked of it.
    public static final int SHORTEST = 12;

    public static final int LONGEST = 1_000;

    /// One check takes 16 MB for a moment; a flood of sign-ins must not take it a hundred times.
    private static final int AT_ONCE = 4;

    private final Accounts accounts;
    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final String nobodys = encoder.encode("nobody signs in with this passphrase");

    Passphrases(Accounts accounts) {
        this.accounts = accounts;
    }

    /// Whether a passphrase is good enough.
    public static boolean isGood(String passphrase, String accountName) {
        return passphrase.codePointCount(0, passphrase.length()) >= SHORTEST
                && passphrase.length() <= LONGEST
                && passphrase.codePoints().distinct().count() >= 4
                && !Accounts.key(passphrase).equals(Accounts.key(accountName));
    }

    public void set(long account, String passphrase) {
        accounts.setPassphraseHash(account, inTurn(() -> encoder.encode(passphrase)));
    }

    /// Takes the same time whether or not there is such an account.
    boolean matches(Optional<Account> account, String passphrase) {
        Optional<String> hash = account.flatMap(a -> accounts.passphraseHash(a.id()));
        String bounded = passphrase.length() > LONGEST ? passphrase.substring(0, LONGEST) + "…" : passphrase;
        boolean matches = inTurn(() -> encoder.matches(bounded, hash.orElse(nobodys)));
        return matches && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
