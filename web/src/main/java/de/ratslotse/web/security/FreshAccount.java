package de.ratslotse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the account of a session anew with every request: rights change at once, and the sessions of a disabled
/// account are over.
final class FreshAccount extends OncePerRequestFilter {

    /// However busy a session is, a day's work is its longest life.
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;

    FreshAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                && known.caller() instanceof Caller.Person person) {
            fresh(person.account(), known.since()).ifPresentOrElse(FreshAccount::use, () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private Optional<CallerAuthentication> fresh(Account then, Instant since) {
        if (since.plus(LONGEST).isBefore(Instant.now())) {
            return Optional.empty();
        }
        return accounts.find(then.id())
                .filter(now -> now.enabled() && now.epoch() == then.epoch())
                .map(now -> new CallerAuthentication(new Caller.Person(now), since));
    }

    /// A new context, so that the one of the session, which other requests read, stays as it is.
    private static void use(CallerAuthentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
