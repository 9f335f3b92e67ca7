package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;

/// Knows what those may see for whom drafts are being made, now and not when they asked for them.
@FunctionalInterface
public interface DraftOwners {

    /// @param owner the key under which the draft was begun
    /// @return empty where nobody of that key may have drafts any more
    Optional<Access> access(String owner);
}
