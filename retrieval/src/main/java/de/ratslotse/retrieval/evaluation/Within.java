package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.search.Filter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// With whose rights, and on which documents, is measured.
///
/// @param body empty for all that the rights allow
public record Within(Access access, Optional<Body> body) {

    Filter filter() {
        return body.map(only -> Filter.body(only.id())).orElse(Filter.none());
    }

    OptionalLong bodyId() {
        return body.map(only -> OptionalLong.of(only.id())).orElse(OptionalLong.empty());
    }

    /// What a report tells of how it was measured, with what the form adds.
    Map<String, String> settings(String added, String value) {
        String version = Within.class.getPackage().getImplementationVersion();
        return Map.of("body", label(), "version", version == null ? "development" : version, added, value);
    }

    /// As reports name it.
    public String label() {
        return body.map(Body::name).orElse("all");
    }
}
