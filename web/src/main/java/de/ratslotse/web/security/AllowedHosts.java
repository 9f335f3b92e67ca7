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
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.filter.OncePerRequestFilter;

/// Serves only the names this service is known by, so that a foreign page cannot reach it by a name of its own (DNS
/// rebinding), and no link is made with a name that a caller chose.
final class AllowedHosts extends OncePerRequestFilter {

    private final Set<String> names;
    private final Problems problems;

    AllowedHosts(Set<String> names, Problems problems) {
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isKnown(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            problems.write(RefusedRequest.because(ProblemKind.UNKNOWN_HOST), request, response);
        }
    }

    private boolean isKnown(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return Addresses.isLoopbackName(name) || names.contains(name);
    }
}
