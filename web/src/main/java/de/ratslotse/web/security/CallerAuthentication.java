package de.ratslotse.web.security;

import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A caller as Spring Security carries it.
final class CallerAuthentication extends AbstractAuthenticationToken {

    private final transient Caller caller;
    private final Instant since;

    CallerAuthentication(Caller caller) {
        this(caller, Instant.now());
    }

    /// @param since when the person signed in
    CallerAuthentication(Caller caller, Instant since) {
        super(caller.role().map(Role::authorities).orElse(List.of()));
        this.caller = caller;
        this.since = since;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    Instant since() {
        return since;
    }

    @Override
    public String getName() {
        return caller.name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }
}
