package de.ratslotse.web.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// What the layout needs on every page, as request attributes: the chosen appearance, the page's own address, and who
/// is signed in.
///
/// `?theme=light`, `dark` or `system` on any page keeps the choice in a cookie; without one the system decides.
final class PageSettings implements HandlerInterceptor {

    private static final String COOKIE = "ratslotse-theme";
    private static final Set<String> CHOICES = Set.of("light", "dark");

    private final BooleanSupplier administrator;

    PageSettings(BooleanSupplier administrator) {
        this.administrator = administrator;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter("theme");
        if (wanted != null) {
            keep(wanted, response);
        }
        Optional<String> theme =
                Optional.ofNullable(wanted).or(() -> kept(request)).filter(CHOICES::contains);
        theme.ifPresent(choice -> request.setAttribute("theme", choice));
        request.setAttribute("here", "GET".equals(request.getMethod()) ? request.getRequestURI() : "/");
        request.setAttribute("signedIn", request.getUserPrincipal() != null);
        request.setAttribute("administrator", administrator.getAsBoolean());
        return true;
    }

    private static void keep(String wanted, HttpServletResponse response) {
        boolean choice = CHOICES.contains(wanted);
        ResponseCookie cookie = ResponseCookie.from(COOKIE, choice ? wanted : "")
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(choice ? Duration.ofDays(365) : Duration.ZERO)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<String> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
