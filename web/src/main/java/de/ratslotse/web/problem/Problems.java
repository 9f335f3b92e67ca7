package de.ratslotse.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Puts problems into words.
public final class Problems {

    private static final String TYPE = "urn:ratslotse:problem:";

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;

    Problems(MessageSource messages, LocaleResolver locales, JsonMapper json) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
    }

    public Problem problem(RefusedRequest refused, HttpServletRequest request) {
        return problem(refused.kind(), request, refused.arguments().toArray());
    }

    public Problem problem(ProblemKind kind, HttpServletRequest request, Object... arguments) {
        Locale locale = locales.resolveLocale(request);
        return new Problem(
                TYPE + kind.key(),
                messages.getMessage("problem." + kind.key() + ".title", null, locale),
                kind.status(),
                messages.getMessage("problem." + kind.key() + ".detail", arguments, locale));
    }

    /// Answers a request with a problem, from outside of the controllers.
    public void write(RefusedRequest refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = problem(refused, request);
        response.setStatus(problem.status());
        refused.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", seconds));
        response.setContentType("application/problem+json");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    public String write(RefusedRequest refused, HttpServletRequest request) {
        return json.writeValueAsString(problem(refused, request));
    }
}
