package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;
import java.util.UUID;

/// The text of one page as it is shown to the reader.
@FunctionalInterface
interface PageTexts {

    /// @param number 0 where the format has no pages
    Optional<String> find(Access access, UUID file, int number);
}
