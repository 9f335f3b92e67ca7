package de.ratslotse.web.api;

import de.ratslotse.ingest.job.VectorJob;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.retrieval.corpus.VectorProgress;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Puts the state of the service together, for the present caller.
final class Statuses {

    private final CurrentAccess current;
    private final Holdings holdings;
    private final Models models;
    private final VectorJob vectors;

    Statuses(CurrentAccess current, Holdings holdings, Models models, VectorJob vectors) {
        this.current = current;
        this.holdings = holdings;
        this.models = models;
        this.vectors = vectors;
    }

    StatusJson now() {
        return new StatusJson(
                models.version(),
                holdings.bodies(current.access()),
                models.embedding(),
                models.chat(),
                current.has(Role.ADMINISTRATOR) ? vectors() : null,
                current.has(Role.STAFF) ? holdings.outcomes(current.access()) : null);
    }

    private StatusJson.@Nullable VectorsJson vectors() {
        VectorProgress progress = vectors.progress();
        return new StatusJson.VectorsJson(progress.done(), progress.total());
    }

    /// What is held for a caller.
    record Holdings(VisibleBodies bodies, CouncilFiles files, SourceItems items) {

        List<StatusJson.BodyJson> bodies(Access access) {
            return bodies.all(access).stream().map(body -> body(body, access)).toList();
        }

        Map<String, Integer> outcomes(Access access) {
            return RunJson.totals(items.totals(access, OptionalLong.empty()));
        }

        private StatusJson.BodyJson body(Body body, Access access) {
            Coverage coverage = files.coverage(access, OptionalLong.of(body.id()));
            return new StatusJson.BodyJson(
                    body.name(),
                    coverage.files(),
                    coverage.pages(),
                    coverage.passages(),
                    coverage.from().orElse(null),
                    coverage.to().orElse(null));
        }
    }
}
