package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.search.Filter;

/// What a search with this filter can reach, for the line under the answer.
@FunctionalInterface
interface Coverages {

    /// @param semantic whether meaning took part in the search
    Answer.Searched of(Access access, Filter filter, boolean semantic, Answer.Reach reach);
}
