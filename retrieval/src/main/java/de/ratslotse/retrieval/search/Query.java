package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;

/// What is searched for, by whom, and where.
///
/// @param translation looked for instead of the text, in what is written in that other language; meaning needs none
public record Query(String text, Access access, Filter filter, Optional<Translation> translation) {

    public Query(String text, Access access, Filter filter) {
        this(text, access, filter, Optional.empty());
    }

    public static Query of(String text, Access access) {
        return new Query(text, access, Filter.none());
    }
}
