package de.ratslotse.web;

import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.ApiKeys;
import de.ratslotse.web.security.Passphrases;
import de.ratslotse.web.security.Role;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.boot.test.context.TestConfiguration;

/// Makes accounts for tests.
@TestConfiguration(proxyBeanMethods = false)
public class People {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    public static final String PASSPHRASE = "vier Enten am Weiher";

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final ApiKeys keys;

    People(Accounts accounts, Passphrases passphrases, ApiKeys keys) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.keys = keys;
    }

    public Account person(String name, Role role, String... grants) {
        Account account = accounts.create(name, role, Set.of(grants)).orElseThrow();
        passphrases.set(account.id(), PASSPHRASE);
        return accounts.find(account.id()).orElseThrow();
    }

    /// Without a passphrase, which takes a moment to make.
    public Account account(String name, Role role, String... grants) {
        return accounts.create(name, role, Set.of(grants)).orElseThrow();
    }

    /// A key of a new account.
    public String key(String name, Role role, String... grants) {
        return keys.create(account(name, role, grants).id(), "test").orElseThrow();
    }

    /// Waits for what is done in the background.
    public static void until(BooleanSupplier done) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not done within " + LONGEST);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
