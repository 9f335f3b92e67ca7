package de.ratslotse.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Files are only taken where files are sent, from those who may send them. Without this anybody could fill the disk:
/// looking for
/// the CSRF token in a form with files reads the whole form first, and so does an error page that looks for a
/// parameter.
final class UploadsOnly extends OncePerRequestFilter {

    private static final long QUESTIONS = 64L * 1024 * 1024;

    private final Map<String, Place> places;

    /// @param largest bytes of a whole form
    private record Place(Role role, long largest) {}

    /// @param largest bytes of a whole form
    UploadsOnly(long largest) {
        this.places = Map.of(
                "/admin/upload",
                new Place(Role.STAFF, largest),
                "/admin/evaluations",
                new Place(Role.ADMINISTRATOR, Math.min(largest, QUESTIONS)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Place> place = Optional.ofNullable(places.get(request.getRequestURI()));
        if (place.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!has(place.get().role())) {
            response.sendRedirect("/login?next=" + request.getRequestURI());
        } else if (request.getContentLengthLong() > place.get().largest() || !isReadable(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean has(Role needed) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                && known.caller().role().filter(role -> role.includes(needed)).isPresent();
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
