package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/// Changes one's own passphrase: asks for the present one, and ends all other sessions.
final class OwnPassphrase {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final SignInThrottle throttle;
    private final WelcomedAccount welcomed;

    OwnPassphrase(Accounts accounts, Passphrases passphrases, SignInThrottle throttle, WelcomedAccount welcomed) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.throttle = throttle;
        this.welcomed = welcomed;
    }

    /// @return the message that tells what is wrong; empty when it is done
    Optional<String> change(Account account, Change change, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> mistake = mistake(account, change, request.getRemoteAddr());
        if (mistake.isEmpty()) {
            passphrases.set(account.id(), change.passphrase());
            welcomed.signIn(account, request, response);
        }
        return mistake;
    }

    void endSessions(Account account) {
        accounts.endSessions(account.id());
    }

    private Optional<String> mistake(Account account, Change change, String address) {
        String key = Accounts.key(account.name());
        if (throttle.wait(key, address).isPresent()) {
            return Optional.of("account.mistake.wait");
        }
        if (!passphrases.matches(Optional.of(account), change.now())) {
            throttle.failed(key, address);
            return Optional.of("account.mistake.current");
        }
        return NewPassphrase.mistake(change.passphrase(), change.again(), account.name());
    }

    /// What the page posts.
    record Change(String now, String passphrase, String again) {}
}
