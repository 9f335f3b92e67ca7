package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Tells what files belong to, for those who may see it.
@FunctionalInterface
interface CouncilContexts {

    /// Only those of which anything is known.
    Map<UUID, CouncilContext> of(Access access, Collection<UUID> files);
}
