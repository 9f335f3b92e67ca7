package de.ratslotse.web.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where every error ends that nobody else put into words: a designed page, or a problem for programs.
@Controller
public final class ErrorPages implements ErrorController {

    private static final List<String> FOR_PROGRAMS = List.of("/api/", "/v3/", "/actuator");

    private final Problems problems;

    ErrorPages(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    @Nullable
    ModelAndView error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemKind kind = ProblemKind.of(status(request));
        RefusedRequest refused = RefusedRequest.because(kind, "");
        if (isForPrograms(request)) {
            problems.write(refused, request, response);
            return null; // the answer is written
        }
        response.setStatus(kind.status());
        return new ModelAndView("error", Map.of("problem", problems.problem(refused, request)));
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String accept = request.getHeader("Accept");
        return (path instanceof String uri && FOR_PROGRAMS.stream().anyMatch(uri::startsWith))
                || (accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE));
    }

    /// Who opens the error page itself finds nothing there.
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }
}
