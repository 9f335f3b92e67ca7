package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/// How a browser comes into a session and out of it.
record PageSessions(Accounts accounts, SecurityContextRepository contexts, CsrfTokenRepository csrf, AuditLog audit) {

    void signIn(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/login")
                .usernameParameter("name")
                .passwordParameter("passphrase")
                .securityContextRepository(contexts)
                .successHandler((request, response, _) -> response.sendRedirect(next(request, "/")))
                .failureHandler(PageSessions::failed);
    }

    /// One answer for every reason, except that too many tries have to wait.
    private static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof SignIn.Throttled throttled) {
            response.setHeader(
                    "Retry-After", Long.toString(throttled.remaining().toSeconds() + 1));
            response.sendError(429);
            return;
        }
        String next = next(request, "");
        response.sendRedirect(
                "/login?failed=1" + (next.isEmpty() ? "" : "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8)));
    }

    private static String next(HttpServletRequest request, String otherwise) {
        String next = request.getParameter("next");
        return next == null ? otherwise : LocalPath.or(next, otherwise);
    }

    void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/logout")
                .logoutSuccessUrl("/")
                .addLogoutHandler((_, _, authentication) -> {
                    if (authentication instanceof CallerAuthentication known) {
                        audit.record(known.caller(), AuditLog.Act.SIGNED_OUT, "");
                    }
                })
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)));
    }

    /// The token is made with the first page and not when a template asks for it: then the head of the answer may
    /// already be on its way.
    void csrf(CsrfConfigurer<HttpSecurity> configurer) {
        XorCsrfTokenRequestAttributeHandler eager = new XorCsrfTokenRequestAttributeHandler();
        eager.setCsrfRequestAttributeName(null);
        configurer.csrfTokenRepository(csrf).csrfTokenRequestHandler(eager);
    }

    FreshAccount freshAccount() {
        return new FreshAccount(accounts);
    }
}
