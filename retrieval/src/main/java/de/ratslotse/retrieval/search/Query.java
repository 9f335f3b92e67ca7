package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;

/// What is searched for, by whom, and where.
public record Query(String text, Access access, Filter filter) {

    public static Query of(String text, Access access) {
        return new Query(text, access, Filter.none());
    }
}
