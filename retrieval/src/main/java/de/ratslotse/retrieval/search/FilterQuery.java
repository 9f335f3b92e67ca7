package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// What a filter, and the caller's rights within the public index, leave of the passages.
final class FilterQuery {

    private static final Pattern PUBLIC_OF_BODY = Pattern.compile("(\\d+):(?:\\*|public)");

    private FilterQuery() {}

    /// Empty when nothing is narrowed.
    static Optional<Query> of(Filter filter, Access access) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        filter.body().ifPresent(body -> all.add(LongField.newExactQuery(Fields.BODY, body), Occur.FILTER));
        if (filter.from().isPresent() || filter.to().isPresent()) {
            all.add(dates(filter.from(), filter.to()), Occur.FILTER);
        }
        if (!filter.kinds().isEmpty()) {
            all.add(kinds(filter.kinds()), Occur.FILTER);
        }
        if (!filter.organizations().isEmpty()) {
            all.add(
                    filter.files()
                            .ofOrganizations()
                            .map(FilterQuery::files)
                            .orElseGet(() -> organizations(filter.organizations())),
                    Occur.FILTER);
        }
        filter.meeting().ifPresent(meeting -> all.add(filed(filter.files().ofMeeting(), meeting), Occur.FILTER));
        filter.paper().ifPresent(paper -> all.add(filed(filter.files().ofPaper(), paper), Occur.FILTER));
        if (!access.covers(0, Scope.PUBLIC)) {
            all.add(publicOfSomeBodies(access), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? Optional.empty() : Optional.of(query);
    }

    private static Query dates(Optional<LocalDate> from, Optional<LocalDate> to) {
        return LongField.newRangeQuery(
                Fields.DATE,
                from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                to.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
    }

    private static Query kinds(Set<StatementKind> kinds) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (StatementKind kind : kinds) {
            any.add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query organizations(List<String> names) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (String name : names) {
            any.add(place(name), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query filed(Optional<Set<UUID>> known, String name) {
        return known.map(FilterQuery::files).orElseGet(() -> place(name));
    }

    private static Query files(Set<UUID> files) {
        return new TermInSetQuery(
                Fields.FILE,
                files.stream().map(file -> new BytesRef(file.toString())).toList());
    }

    /// All words of the name stand in path, title or headings.
    private static Query place(String name) {
        SequencedSet<String> words =
                IndexAnalyzer.analyzer(Language.GERMAN, Form.WORDS).terms(Words.parts(name));
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("A name without a word");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            all.add(new TermQuery(new Term(Fields.PLACE, word)), Occur.FILTER);
        }
        return all.build();
    }

    /// For a caller who may see what is public of some bodies only. What is not public lies in indexes of its own.
    private static Query publicOfSomeBodies(Access access) {
        long[] bodies = access.grants().stream()
                .map(PUBLIC_OF_BODY::matcher)
                .filter(Matcher::matches)
                .mapToLong(grant -> Long.parseLong(grant.group(1)))
                .toArray();
        Query isPublic = new TermQuery(new Term(Fields.SCOPE, Scope.PUBLIC.key()));
        BooleanQuery notPublic = new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(isPublic, Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(notPublic, Occur.SHOULD)
                .add(LongField.newSetQuery(Fields.BODY, bodies), Occur.SHOULD)
                .build();
    }
}
