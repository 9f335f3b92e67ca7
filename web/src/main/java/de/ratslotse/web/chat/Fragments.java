package de.ratslotse.web.chat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Renders parts of the same templates that make the full page, for pages that are already open.
record Fragments(ITemplateEngine engine, HttpServletRequest request, HttpServletResponse response, Locale language) {

    String render(String fragment, Map<String, Object> variables) {
        WebContext context = new WebContext(
                JakartaServletWebApplication.buildApplication(request.getServletContext())
                        .buildExchange(request, response),
                language,
                variables);
        return engine.process("chat/answer", Set.of(fragment), context);
    }
}
