package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.util.Optional;
import java.util.OptionalLong;

/// The council's data, where the endpoints look them up.
record Holdings(
        Bodies bodies,
        Organizations organizations,
        Meetings meetings,
        AgendaItems items,
        Papers papers,
        Consultations consultations,
        AttachedFiles files,
        CouncilFiles held) {

    /// Empty where no body was named. One that the caller cannot see is as unknown as one that does not exist.
    OptionalLong body(Access access, Optional<String> name) {
        if (name.filter(text -> !text.isBlank()).isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(bodies.visibleTo(access).stream()
                .filter(body -> body.name().strip().equalsIgnoreCase(name.get().strip()))
                .findFirst()
                .map(Body::id)
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.UNKNOWN_BODY)));
    }

    static RefusedRequest missing() {
        return RefusedRequest.because(ProblemKind.NOT_FOUND);
    }
}
