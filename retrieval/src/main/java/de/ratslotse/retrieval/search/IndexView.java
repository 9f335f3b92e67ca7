package de.ratslotse.retrieval.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/// Exactly the indexes that one caller may see, at one moment, searched as if they were one: what is hidden from him
/// neither appears nor changes a score. For one thread.
final class IndexView implements Closeable {

    private final List<DirectoryReader> readers;
    private final IndexSearcher searcher;

    IndexView(List<DirectoryReader> readers) {
        this.readers = readers;
        this.searcher = searcher(readers);
    }

    /// A passage and the score that a query gave it.
    record Hit(long passage, double score) {}

    /// How many passages in view have this field.
    int passages(String field) {
        try {
            return searcher.getIndexReader().getDocCount(field);
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /// A query for this term that knows already where it stands and how frequent it is.
    TermQuery query(Term term) {
        try {
            return new TermQuery(term, TermStates.build(searcher, term, true));
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    /// The passages that match best, best first; of equal ones the older first.
    List<Hit> best(Query query, Optional<Query> filter, int limit) {
        return search(required(query, filter), limit);
    }

    /// The scores of these passages, as far as they are in view and pass the filter. A passage with none of the
    /// query's words scores 0.
    Map<Long, Double> scores(Query query, Optional<Query> filter, Collection<Long> passages) {
        if (passages.isEmpty()) {
            return Map.of();
        }
        BooleanQuery.Builder among = new BooleanQuery.Builder();
        among.add(
                LongPoint.newSetQuery(
                        Fields.PASSAGE,
                        passages.stream().mapToLong(Long::longValue).toArray()),
                BooleanClause.Occur.FILTER);
        filter.ifPresent(only -> among.add(only, BooleanClause.Occur.FILTER));
        among.add(query, BooleanClause.Occur.SHOULD);
        Map<Long, Double> scores = new HashMap<>();
        search(among.build(), passages.size()).forEach(hit -> scores.put(hit.passage(), hit.score()));
        return scores;
    }

    @Override
    public void close() {
        try {
            for (DirectoryReader reader : readers) {
                reader.decRef();
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private Query required(Query query, Optional<Query> filter) {
        if (filter.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder both = new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST);
        filter.ifPresent(only -> both.add(only, BooleanClause.Occur.FILTER));
        return both.build();
    }

    private List<Hit> search(Query query, int limit) {
        try {
            List<Hit> hits = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query, limit).scoreDocs) {
                hits.add(new Hit(passage(found.doc), found.score));
            }
            hits.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingLong(Hit::passage));
            return hits;
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private long passage(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues passages = leaf.reader().getNumericDocValues(Fields.PASSAGE);
        if (passages == null || !passages.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("Document %d of the index names no passage".formatted(document));
        }
        return passages.longValue();
    }

    private static IndexSearcher searcher(List<DirectoryReader> readers) {
        try {
            IndexSearcher searcher = new IndexSearcher(new MultiReader(readers.toArray(IndexReader[]::new), false));
            searcher.setSimilarity(IndexAnalyzer.similarity());
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private static UncheckedIOException unreadable(IOException failed) {
        return new UncheckedIOException("The word index could not be read", failed);
    }
}
