package de.ratslotse.web.api;

import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Ranked passages.
@RestController
@Tag(name = "Search")
class SearchEndpoint {

    private static final int MOST = 100;

    private final PassageSearch search;
    private final VisibleBodies bodies;
    private final CurrentAccess current;

    SearchEndpoint(PassageSearch search, VisibleBodies bodies, CurrentAccess current) {
        this.search = search;
        this.bodies = bodies;
        this.current = current;
    }

    @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The passages that fit a query best, among those the caller may see")
    PassagesJson search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(defaultValue = "10") int limit) {
        if (limit < 1 || limit > MOST) {
            throw Questions.invalid("limit", "1–" + MOST);
        }
        String text = Questions.text(q);
        OptionalLong id = bodies.id(body, current.access());
        Filter filter = id.isPresent() ? Filter.body(id.getAsLong()) : Filter.none();
        return PassagesJson.of(search.search(new Query(text, current.access(), filter), limit));
    }
}
