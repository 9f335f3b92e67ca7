package de.ratslotse.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What is held and how well it can be searched.
@RestController
@Tag(name = "Status")
class StatusEndpoint {

    private final Statuses statuses;

    StatusEndpoint(Statuses statuses) {
        this.statuses = statuses;
    }

    @GetMapping(path = "/api/v1/status", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "What is held for the caller, and which models are at work")
    StatusJson status() {
        return statuses.now();
    }
}
