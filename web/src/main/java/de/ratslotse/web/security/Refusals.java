package de.ratslotse.web.security;

import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.Problems;
import de.ratslotse.web.problem.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/// What a caller hears who may not: a visitor is shown the sign-in page, a program a problem, and what is no route at
/// all is simply not there.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (!Routes.exists(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isForPrograms(request)) {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(RefusedRequest.because(ProblemKind.SIGN_IN_NEEDED), request, response);
        } else {
            response.sendRedirect("/login" + next(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (!Routes.exists(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isForPrograms(request)) {
            problems.write(RefusedRequest.because(ProblemKind.FORBIDDEN), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// Only pages can be returned to, not what was posted.
    private static String next(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? "?next=" + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8)
                : "";
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api/v1/") || path.startsWith("/actuator");
    }
}
