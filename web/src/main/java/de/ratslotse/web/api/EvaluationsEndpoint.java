package de.ratslotse.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Measures the service on a question file of this machine. For the operator's command only.
@Hidden
@RestController
class EvaluationsEndpoint {

    private final Evaluations evaluations;

    EvaluationsEndpoint(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @PostMapping(
            path = "/api/v1/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    Evaluations.Evaluation evaluate(@RequestBody RequestedEvaluation requested) {
        return Boolean.TRUE.equals(requested.checks())
                ? evaluations.checks(requested.file(), requested.body())
                : evaluations.evaluate(requested.file(), requested.body());
    }

    /// @param file absolute path of the question file
    /// @param body measure on this body's documents only
    /// @param checks whether the check of a model's statements is measured; a file adds its answers
    ///     as right statements
    record RequestedEvaluation(
            @Nullable String file,
            @Nullable String body,
            @Nullable Boolean checks) {}
}
