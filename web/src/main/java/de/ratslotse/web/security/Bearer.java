package de.ratslotse.web.security;

import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.Problems;
import de.ratslotse.web.problem.RefusedRequest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes the key of a program from the header `Authorization: Bearer …`, and counts its requests.
///
/// A wrong key is refused, never treated as a visitor. A key in the address would end up in logs and histories: 400.
final class Bearer extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> KEY_NAMES = Set.of("key", "api_key", "apikey", "api-key", "access_token", "token");

    private final ApiKeys keys;
    private final OperatorToken operator;
    private final RateLimits limits;
    private final Problems problems;

    Bearer(ApiKeys keys, OperatorToken operator, RateLimits limits, Problems problems) {
        this.keys = keys;
        this.operator = operator;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            Caller caller = caller(request);
            count(caller, request);
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            if (!(caller instanceof Caller.Anonymous)) {
                context.setAuthentication(new CallerAuthentication(caller));
            }
            SecurityContextHolder.setContext(context);
        } catch (RefusedRequest refused) {
            if (refused.kind() == ProblemKind.KEY_UNKNOWN) {
                response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            }
            problems.write(refused, request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private Caller caller(HttpServletRequest request) {
        if (hasKeyInAddress(request)) {
            throw RefusedRequest.because(ProblemKind.KEY_IN_ADDRESS);
        }
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Caller.Anonymous();
        }
        Optional<Caller> known = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? known(header.substring(SCHEME.length()).strip(), request)
                : Optional.empty();
        return known.orElseThrow(() -> {
            count(new Caller.Anonymous(), request);
            return RefusedRequest.because(ProblemKind.KEY_UNKNOWN);
        });
    }

    private Optional<Caller> known(String key, HttpServletRequest request) {
        if (operator.matches(key)) {
            return Addresses.isLocal(request) ? Optional.of(new Caller.Operator()) : Optional.empty();
        }
        return keys.caller(key).map(Caller.class::cast);
    }

    private void count(Caller caller, HttpServletRequest request) {
        limits.take(caller, request.getRemoteAddr(), RateLimits.Use.REQUEST).ifPresent(wait -> {
            throw RefusedRequest.until(ProblemKind.TOO_MANY, wait);
        });
    }

    private static boolean hasKeyInAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return false;
        }
        for (String part : query.split("&", -1)) {
            String name = part.contains("=") ? part.substring(0, part.indexOf('=')) : part;
            if (KEY_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
