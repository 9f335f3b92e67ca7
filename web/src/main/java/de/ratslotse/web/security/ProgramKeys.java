package de.ratslotse.web.security;

import de.ratslotse.web.problem.Problems;
import jakarta.servlet.Filter;

/// Makes the filter that knows programs by their keys. A filter that was a bean itself would run for every request.
record ProgramKeys(ApiKeys keys, OperatorToken operator, RateLimits limits, Problems problems) {

    Filter filter() {
        return new Bearer(keys, operator, limits, problems);
    }
}
