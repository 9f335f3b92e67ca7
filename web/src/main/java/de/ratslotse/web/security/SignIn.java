package de.ratslotse.web.security;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Checks name and passphrase. An unknown name, a wrong passphrase and a disabled account are one answer, in the same
/// time.
final class SignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final SignInThrottle throttle;
    private final AuditLog audit;

    SignIn(Accounts accounts, Passphrases passphrases, SignInThrottle throttle, AuditLog audit) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.throttle = throttle;
        this.audit = audit;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String key = Accounts.key(attempt.getName());
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        throttle.wait(key, address).ifPresent(wait -> {
            throw new Throttled(wait);
        });
        Optional<Account> account = accounts.named(attempt.getName());
        if (!passphrases.matches(account, String.valueOf(attempt.getCredentials()))) {
            throttle.failed(key, address);
            audit.record(
                    account.map(Account::name).orElse("anonymous"), AuditLog.Act.SIGN_IN_FAILED, "from " + address);
            throw new BadCredentialsException("Name or passphrase is wrong");
        }
        return signedIn(account.orElseThrow(), key);
    }

    private Authentication signedIn(Account account, String key) {
        throttle.succeeded(key);
        accounts.signedIn(account.id());
        audit.record(account.name(), AuditLog.Act.SIGNED_IN, "");
        return new CallerAuthentication(new Caller.Person(account));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /// Too many wrong tries; this one was not looked at.
    static final class Throttled extends AuthenticationException {

        private final Duration wait;

        Throttled(Duration wait) {
            super("Too many wrong tries");
            this.wait = wait;
        }

        Duration remaining() {
            return wait;
        }
    }
}
