package de.ratslotse.web.api;

import de.ratslotse.web.problem.Problem;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.Problems;
import de.ratslotse.web.problem.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Every failure of the API as a problem, in one place.
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(RefusedRequest refused, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(refused.kind().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        refused.retryAfter().ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.body(problems.problem(refused, request));
    }

    /// The reader's message may quote what was sent; it is not told and not logged.
    @ExceptionHandler
    ResponseEntity<Problem> unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedRequest refused) {
                return refused(refused, request);
            }
        }
        return refused(RefusedRequest.because(ProblemKind.MALFORMED), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongType(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Class<?> expected = e.getRequiredType();
        String type = expected == null ? "" : expected.getSimpleName();
        return refused(RefusedRequest.because(ProblemKind.INVALID_FIELD, e.getName(), type), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unsupported(HttpMediaTypeNotSupportedException e, HttpServletRequest request) {
        return refused(RefusedRequest.because(ProblemKind.UNSUPPORTED_TYPE), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notAcceptable(HttpMediaTypeNotAcceptableException e, HttpServletRequest request) {
        return refused(RefusedRequest.because(ProblemKind.NOT_ACCEPTABLE), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> wrongMethod(HttpRequestMethodNotSupportedException e, HttpServletRequest request) {
        return refused(RefusedRequest.because(ProblemKind.METHOD_NOT_ALLOWED), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> failed(RuntimeException e, HttpServletRequest request) {
        LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        return refused(RefusedRequest.because(ProblemKind.FAILED), request);
    }
}
