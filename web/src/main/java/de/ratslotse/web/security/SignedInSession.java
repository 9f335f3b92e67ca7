package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/// Signs a browser in without the sign-in page: always with a new session and a new CSRF token.
final class SignedInSession {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrf;

    SignedInSession(SecurityContextRepository contexts, CsrfTokenRepository csrf) {
        this.contexts = contexts;
        this.csrf = csrf;
    }

    void start(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        csrf.saveToken(csrf.generateToken(request), request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new CallerAuthentication(new Caller.Person(account)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
