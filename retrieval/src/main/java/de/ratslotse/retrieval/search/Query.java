package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;

/// What is searched for, by whom, and where.
///
/// @param words looked for instead of the text, in what is written in their language; meaning needs none
public record Query(String text, Access access, Filter filter, Optional<QueryWords> words) {

    public Query(String text, Access access, Filter filter) {
        this(text, access, filter, Optional.empty());
    }

    /// Its words in another language: then it is for what is written in that one alone.
    public Optional<Translation> translation() {
        return words.filter(Translation.class::isInstance).map(Translation.class::cast);
    }

    public static Query of(String text, Access access) {
        return new Query(text, access, Filter.none());
    }
}
