package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Body;
import java.util.List;
import java.util.OptionalLong;

/// Tells which body a question names, among those that the asker may see.
@FunctionalInterface
interface MeantBodies {

    /// Empty where it names none, or where the reader has already chosen one.
    OptionalLong in(Question question);

    static MeantBodies of(CouncilData data) {
        return question -> {
            List<Body> bodies = data.bodies().visibleTo(question.access());
            if (bodies.size() < 2 || question.filter().body().isPresent()) {
                return OptionalLong.empty();
            }
            return new MeantBody(bodies, data.organizations().all(question.access(), OptionalLong.empty()))
                    .in(question.text());
        };
    }
}
