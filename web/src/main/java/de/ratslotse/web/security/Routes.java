package de.ratslotse.web.security;

import static de.ratslotse.web.security.Policy.ADMINISTRATOR;
import static de.ratslotse.web.security.Policy.EVERYONE;
import static de.ratslotse.web.security.Policy.OPERATOR;
import static de.ratslotse.web.security.Policy.SIGNED_IN;
import static de.ratslotse.web.security.Policy.STAFF;
import static de.ratslotse.web.security.Policy.THIS_MACHINE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Every route of the service and whom it is for. What does not stand here does not exist: it answers 404, and a test
/// fails for a controller whose route is missing.
public final class Routes {

    /// Files of the pages' appearance, the same for everyone and kept by browsers.
    static final List<String> ASSETS = List.of("/assets/**", "/favicon.ico");

    /// For programs: a bearer key instead of a session.
    static final String API = "/api/v1/**";

    private static final List<Route> ALL = List.of(
            // questions, answers and originals: everyone, each sees what he may see
            route("/", EVERYONE),
            route("/about", EVERYONE),
            route("/questions", EVERYONE),
            route("/questions/{id}/events", EVERYONE),
            route("/questions/{id}/stop", EVERYONE),
            route("/answers/{id}", EVERYONE),
            route("/answers/{id}/export", EVERYONE),
            route("/answers/{id}/feedback", EVERYONE),
            route("/files/{id}", EVERYONE),
            route("/files/{id}/pages/{number}", EVERYONE),
            route("/files/{id}/pages/{number}/marks", EVERYONE),
            // the council's data: everyone, each sees what he may see
            route("/meetings", EVERYONE),
            route("/meetings.csv", EVERYONE),
            route("/meetings/by-day", EVERYONE),
            route("/meetings/{id}", EVERYONE),
            route("/meetings/{id}/briefing", EVERYONE),
            route("/papers/{id}/summary", EVERYONE),
            route("/briefings/{id}", EVERYONE),
            route("/dossier", EVERYONE),
            route("/papers", EVERYONE),
            route("/papers.csv", EVERYONE),
            route("/papers/by-reference", EVERYONE),
            route("/papers/{id}", EVERYONE),
            route("/organizations", EVERYONE),
            route("/organizations/{id}", EVERYONE),
            // signing in
            route("/login", EVERYONE),
            route("/logout", EVERYONE),
            route("/welcome", EVERYONE),
            route("/error", EVERYONE),
            // one's own account
            route("/account", SIGNED_IN),
            route("/conversations", SIGNED_IN),
            route("/conversations/{id}/title", SIGNED_IN),
            route("/conversations/{id}/delete", SIGNED_IN),
            route("/account/passphrase", SIGNED_IN),
            route("/account/sessions", SIGNED_IN),
            route("/account/keys", SIGNED_IN),
            route("/account/keys/{id}", SIGNED_IN),
            // the council office
            route("/admin", STAFF),
            route("/admin/files", STAFF),
            route("/admin/files/{id}/retry", STAFF),
            route("/admin/files/{id}/release", STAFF),
            route(HttpMethod.POST, "/admin/runs", ADMINISTRATOR), // reads any folder of the machine
            route("/admin/runs", STAFF),
            route("/admin/runs/{id}", STAFF),
            route("/admin/runs/{id}/stop", STAFF),
            route("/admin/sources", STAFF),
            route("/admin/sources/{id}/scope", STAFF),
            route(HttpMethod.POST, "/admin/feeds", ADMINISTRATOR), // reads addresses of other machines
            route("/admin/feeds", STAFF),
            route("/admin/upload", STAFF),
            route("/admin/explanation", STAFF),
            route("/admin/feedback", STAFF),
            route("/admin/feedback.csv", STAFF),
            route("/admin/contradictions", STAFF),
            route("/admin/corrections", STAFF),
            route("/meetings/{id}/items/{item}/corrections", STAFF),
            route("/papers/{id}/corrections", STAFF),
            route("/papers/{id}/files", STAFF),
            route("/corrections/{id}/withdraw", STAFF),
            // drafts that staff works on
            route("/drafts", STAFF),
            route("/drafts/{id}", STAFF),
            route("/drafts/{id}/state", STAFF),
            route("/drafts/{id}/export", STAFF),
            route("/drafts/{id}/delete", STAFF),
            route("/drafts/{id}/cancel", STAFF),
            route("/drafts/{id}/resume", STAFF),
            route("/drafts/{id}/easy", STAFF),
            route("/drafts/{id}/items/{item}", STAFF),
            route("/drafts/{id}/items/{item}/autosave", STAFF),
            route("/drafts/{id}/items/{item}/remake", STAFF),
            route("/drafts/{id}/items/{item}/undo", STAFF),
            route("/drafts/{id}/items/{item}/comments", STAFF),
            // the administration
            route("/admin/models", ADMINISTRATOR),
            route("/admin/accounts", ADMINISTRATOR),
            route("/admin/accounts/{id}", ADMINISTRATOR),
            route("/admin/accounts/{id}/link", ADMINISTRATOR),
            route("/admin/accounts/{id}/sessions", ADMINISTRATOR),
            route("/admin/accounts/{id}/keys/{key}", ADMINISTRATOR),
            route("/admin/audit", ADMINISTRATOR),
            route("/admin/evaluations", ADMINISTRATOR),
            route("/admin/evaluations/files/{file}/delete", ADMINISTRATOR),
            route("/admin/evaluations/{id}", ADMINISTRATOR),
            route("/admin/evaluations/{id}/delete", ADMINISTRATOR),
            route("/admin/evaluations/{id}/result.json", ADMINISTRATOR),
            route("/admin/evaluations/{id}/stop", ADMINISTRATOR),
            // programs
            route("/api", EVERYONE),
            route("/v3/api-docs", EVERYONE),
            route("/v3/api-docs.yaml", EVERYONE),
            route("/api/v1/answers", EVERYONE),
            route("/api/v1/search", EVERYONE),
            route("/api/v1/status", EVERYONE),
            route("/api/v1/bodies", EVERYONE),
            route("/api/v1/bodies/{id}", EVERYONE),
            route("/api/v1/organizations", EVERYONE),
            route("/api/v1/organizations/{id}", EVERYONE),
            route("/api/v1/meetings", EVERYONE),
            route("/api/v1/meetings/{id}", EVERYONE),
            route("/api/v1/agendaitems/{id}", EVERYONE),
            route("/api/v1/papers", EVERYONE),
            route("/api/v1/papers/{id}", EVERYONE),
            route("/api/v1/consultations/{id}", EVERYONE),
            route("/api/v1/files/{id}", EVERYONE),
            route("/api/v1/briefings", EVERYONE),
            route("/api/v1/briefings/{id}", EVERYONE),
            route("/api/v1/briefings/{id}/export", EVERYONE),
            route("/api/v1/summaries", EVERYONE),
            route("/api/v1/summaries/{id}", EVERYONE),
            route("/api/v1/summaries/{id}/export", EVERYONE),
            route("/api/v1/dossiers", EVERYONE),
            route("/api/v1/dossiers/{id}", EVERYONE),
            route("/api/v1/dossiers/{id}/export", EVERYONE),
            route("/api/v1/drafts", STAFF),
            route("/api/v1/drafts/{id}", STAFF),
            route("/api/v1/drafts/{id}/state", STAFF),
            route("/api/v1/drafts/{id}/progress", STAFF),
            route("/api/v1/drafts/{id}/cancel", STAFF),
            route("/api/v1/drafts/{id}/resume", STAFF),
            route("/api/v1/drafts/{id}/easy", STAFF),
            route("/api/v1/drafts/{id}/export", STAFF),
            route("/api/v1/drafts/{id}/items/{item}", STAFF),
            route("/api/v1/drafts/{id}/items/{item}/remake", STAFF),
            route("/api/v1/drafts/{id}/items/{item}/undo", STAFF),
            route("/api/v1/drafts/{id}/items/{item}/comments", STAFF),
            route("/api/v1/imports", OPERATOR), // reads any address that the operator names
            route("/api/v1/runs", OPERATOR),
            route("/api/v1/runs/{id}", STAFF),
            route("/api/v1/evaluations", OPERATOR),
            // monitoring
            route("/actuator", THIS_MACHINE),
            route("/actuator/**", THIS_MACHINE));

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    /// The policy of a route as its controller names it.
    public static Optional<Policy> policy(String pattern) {
        return ALL.stream()
                .filter(route -> route.pattern().equals(pattern))
                .map(Route::policy)
                .findFirst();
    }

    static boolean exists(HttpServletRequest request) {
        return ALL.stream().anyMatch(route -> route.matcher().matches(request));
    }

    /// For one method; stands before the route of all methods.
    private static Route route(HttpMethod method, String pattern, Policy policy) {
        return new Route(pattern, Optional.of(method), policy, PathPatternRequestMatcher.pathPattern(method, pattern));
    }

    private static Route route(String pattern, Policy policy) {
        return new Route(pattern, Optional.empty(), policy, PathPatternRequestMatcher.pathPattern(pattern));
    }

    /// @param pattern as controllers write it
    /// @param method empty for all
    public record Route(
            String pattern, Optional<HttpMethod> method, Policy policy, PathPatternRequestMatcher matcher) {}
}
