package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Searches within a paper, a meeting or organizations as the council's data know them: the filter's names are looked
/// up first, with the rights of who asks. A name that the data do not know is looked for in paths, titles and headings.
final class FiledSearch implements PassageSearch {

    private final PassageSearch search;
    private final Filed filed;

    FiledSearch(PassageSearch search, Filed filed) {
        this.search = search;
        this.filed = filed;
    }

    /// The files that belong to what a filter names; an empty set where nothing of that name is known.
    interface Filed {

        Set<UUID> paper(Access access, OptionalLong body, String paper);

        Set<UUID> meeting(Access access, OptionalLong body, String meeting);

        Set<UUID> organizations(Access access, OptionalLong body, List<String> names);
    }

    @Override
    public Ranking search(Query query, int limit) {
        return search.search(resolvedIfNamed(query), limit);
    }

    @Override
    public Explanation explain(Query query, int limit) {
        return search.explain(resolvedIfNamed(query), limit);
    }

    private Query resolvedIfNamed(Query query) {
        Filter filter = query.filter();
        boolean named = filter.paper().isPresent()
                || filter.meeting().isPresent()
                || !filter.organizations().isEmpty();
        return named ? resolved(query) : query;
    }

    @Override
    public Map<String, Double> shares(Collection<String> words, Access access) {
        return search.shares(words, access);
    }

    @Override
    public Map<String, Double> languages(Access access) {
        return search.languages(access);
    }

    private Query resolved(Query query) {
        Filter filter = query.filter();
        Access access = query.access();
        Filter.Files files = new Filter.Files(
                known(
                        filter.organizations().isEmpty()
                                ? Set.of()
                                : filed.organizations(access, filter.body(), filter.organizations())),
                known(filter.meeting()
                        .map(meeting -> filed.meeting(access, filter.body(), meeting))
                        .orElse(Set.of())),
                known(filter.paper()
                        .map(paper -> filed.paper(access, filter.body(), paper))
                        .orElse(Set.of())));
        return new Query(query.text(), access, filter.within(files), query.words());
    }

    private static Optional<Set<UUID>> known(Set<UUID> files) {
        return files.isEmpty() ? Optional.empty() : Optional.of(files);
    }
}
