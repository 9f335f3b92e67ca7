package de.ratslotse.web.api;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds bodies by name. One that the caller cannot see is as unknown as one that does not exist.
public final class VisibleBodies {

    private final Bodies bodies;

    VisibleBodies(Bodies bodies) {
        this.bodies = bodies;
    }

    /// Empty when no body was named.
    public OptionalLong id(@Nullable String name, Access access) {
        if (name == null || name.isBlank()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(all(access).stream()
                .filter(body -> body.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.UNKNOWN_BODY))
                .id());
    }

    /// The one that the caller may see; empty where there are more, or none.
    public Optional<Body> only(Access access) {
        List<Body> all = all(access);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    public String names(Access access) {
        return all(access).stream().map(Body::name).collect(Collectors.joining(", "));
    }

    public List<Body> all(Access access) {
        return bodies.visibleTo(access);
    }
}
