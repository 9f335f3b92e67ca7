package de.ratslotse.retrieval.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Supplier;

/// One query by words over one view of the index.
final class LexicalSearch {

    private final IndexView view;
    private final LexicalQuery query;
    private final Optional<org.apache.lucene.search.Query> filter;

    LexicalSearch(IndexView view, Query query) {
        this.view = view;
        this.query = new LexicalQuery(view, query.text());
        this.filter = FilterQuery.of(query.filter(), query.access());
    }

    /// Passages that have any of the words, those that look best first; where these are few, also such as have
    /// common words or words that look alike.
    SequencedSet<Long> candidates(int limit) {
        SequencedSet<Long> candidates = new LinkedHashSet<>();
        for (Supplier<org.apache.lucene.search.Query> way : query.finding()) {
            if (candidates.size() < limit) {
                view.best(way.get(), filter, limit).forEach(hit -> candidates.add(hit.passage()));
            }
        }
        return candidates;
    }

    /// How well the words of these passages answer, 0 to about 1; passages that the filter or the caller's rights
    /// leave out are missing.
    Map<Long, Double> scores(Collection<Long> passages) {
        return view.scores(query.scoring(), filter, passages);
    }
}
