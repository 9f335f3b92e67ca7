package de.ratslotse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Files are only taken from staff and only where files are sent. Without this anybody could fill the disk: looking for
/// the CSRF token in a form with files reads the whole form first, and so does an error page that looks for a
/// parameter.
final class UploadsOnly extends OncePerRequestFilter {

    private static final String UPLOAD = "/admin/upload";

    private final long largest;

    /// @param largest bytes of a whole form
    UploadsOnly(long largest) {
        this.largest = largest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            chain.doFilter(request, response);
        } else if (!request.getRequestURI().equals(UPLOAD)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!isStaff()) {
            response.sendRedirect("/login?next=" + UPLOAD);
        } else if (request.getContentLengthLong() > largest || !isReadable(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isStaff() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                && known.caller()
                        .role()
                        .filter(role -> role.includes(Role.STAFF))
                        .isPresent();
    }

    /// The server tells nothing else of a form that is too large than that it has no fields.
    private static boolean isReadable(HttpServletRequest request) throws IOException {
        try {
            return request.getParts() != null;
        } catch (IllegalStateException | ServletException _) {
            return false;
        }
    }
}
